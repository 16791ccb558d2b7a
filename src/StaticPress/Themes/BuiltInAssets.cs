using System.Reflection;
using StaticPress.Sources;

namespace StaticPress.Themes;

/// <summary>What the program brings for themes that ask for it: the style of what it writes into texts.</summary>
internal static class BuiltInAssets
{
    private const string Folder = "assets/";

    private static readonly Assembly Program = typeof(BuiltInAssets).Assembly;

    private static readonly IReadOnlyList<string> Names =
        [.. Program.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>Adds those that some template names and the theme has not; the others would be published for nobody.</summary>
    public static void AddTo(Dictionary<string, ThemeFile> files)
    {
        foreach (var name in Names.Where(name => !files.ContainsKey(name)))
        {
            var sought = System.Text.Encoding.UTF8.GetBytes(name[Folder.Length..]);
            if (files.Values.Any(file => ThemeReader.IsTemplate(file) && file.Source.ReadAll([]).AsSpan().IndexOf(sought) >= 0))
                files.Add(name, new ThemeFile(name, new MemoryFile(name, Bytes(name))));
        }
    }

    private static byte[] Bytes(string name)
    {
        using var stream = Program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
