using System.CommandLine;

namespace StaticPress.Commands;

/// <summary><c>staticpress new</c>: starts a site or a post.</summary>
internal static class NewCommand
{
    public static Command Create(Edge edge) => new("new", "Start a site or a post.")
    {
        NewSiteCommand.Create(edge),
        NewPostCommand.Create(edge),
    };

    /// <summary>Writes a file that must not be there yet: nothing of the author's is ever overwritten.</summary>
    /// <returns>False when there is one.</returns>
    public static bool Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <returns>False when there is one.</returns>
    public static bool Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(bytes);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }
}
