using System.Text;

namespace StaticPress.Output;

/// <summary>Replaces one file so that whoever looks sees the old text or the new one, never half of it.</summary>
internal static class WholeFile
{
    /// <returns>Whether the text was another.</returns>
    /// <exception cref="IOException">The disk refuses; the file is as it was.</exception>
    public static bool Replace(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return false;
        // Beside it, so that moving is one step; hidden, so that nobody takes it for content.
        var aside = Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.new");
        File.WriteAllBytes(aside, bytes);
        File.Move(aside, path, overwrite: true);
        return true;
    }
}
