using System.Text;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>The list, kept in the output folder, of the files that StaticPress wrote there: a path a line, sorted.</summary>
internal static class Manifest
{
    public const string FileName = OutputPath.ReservedPrefix + "-manifest";

    private const string Header = "StaticPress wrote these files; a build may replace or remove them, and no others.";

    public static byte[] Bytes(IReadOnlyList<string> sortedPaths)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var path in sortedPaths) text.Append(path).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <returns>Empty when the folder has no manifest, or one that StaticPress cannot have written.</returns>
    public static HashSet<string> Read(string outputFolder)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var file = Path.Join(outputFolder, FileName);
        if (!UnixFile.IsRegular(file) || !File.Exists(file)) return paths;
        var bytes = File.ReadAllBytes(file);
        if (StrictUtf8.FirstBadByte(bytes) >= 0) return paths;
        var lines = StrictUtf8.Decode(bytes).Split('\n');
        if (lines[0] == Header) paths.UnionWith(lines.Skip(1).Where(line => line.Length > 0));
        return paths;
    }
}
