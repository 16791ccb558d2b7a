using System.Text;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Themes;

/// <summary>What the program brings for themes that ask for it: the style of what it writes into texts.</summary>
internal static class BuiltInAssets
{
    private const string Folder = "assets/";

    /// <summary>Adds those that some template names and the theme has not; the others would be published for nobody.</summary>
    public static void AddTo(Dictionary<string, ThemeFile> files)
    {
        foreach (var name in CarriedFiles.Below(Folder).Where(name => !files.ContainsKey(name)))
        {
            var sought = Encoding.UTF8.GetBytes(name[Folder.Length..]);
            if (files.Values.Any(file => ThemeReader.IsTemplate(file) && file.Source.ReadAll([]).AsSpan().IndexOf(sought) >= 0))
                files.Add(name, new ThemeFile(name, new MemoryFile(name, CarriedFiles.Bytes(name))));
        }
    }
}
