using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>The components that every theme has, one from nothing too; a theme that has one of the same name has its own.</summary>
internal static class BuiltInComponents
{
    private const string Folder = "components/";

    public static IReadOnlyList<ComponentRule> Rules { get; } = ReadRules();

    /// <summary>Their templates, by name: <c>components/verse.html</c>.</summary>
    public static IReadOnlyList<ThemeFile> Files { get; } =
        [.. Rules.Select(rule => rule.File).Order(StringComparer.Ordinal)
            .Select(name => new ThemeFile(name, new MemoryFile(name, CarriedFiles.Bytes(name))))];

    private static IReadOnlyList<ComponentRule> ReadRules()
    {
        const string file = Folder + "components.yml";
        var map = YamlText.Read(CarriedFiles.Text(file), new Place(file, 1, 1)).Value;
        return ComponentReader.Read(new YamlFields(map, file, []));
    }
}
