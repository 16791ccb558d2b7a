using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>The components of a theme: its own, its parents' and the program's.</summary>
internal static class ThemeComponents
{
    private const string Folder = "components/";

    /// <param name="files">Those of the program are added where the theme has none.</param>
    /// <returns>By name.</returns>
    public static Reading<IReadOnlyList<ComponentRule>> Of(IReadOnlyList<ThemeLayer> layers, Dictionary<string, ThemeFile> files)
    {
        var problems = new List<Problem>();
        foreach (var file in BuiltInComponents.Files) files.TryAdd(file.Name, file);
        var rules = new SortedDictionary<string, ComponentRule>(StringComparer.Ordinal);
        foreach (var rule in layers.SelectMany(layer => layer.Components).Concat(BuiltInComponents.Rules)) rules.TryAdd(rule.Name, rule);
        foreach (var rule in rules.Values.Where(rule => !files.ContainsKey(rule.File)))
            problems.Add(Problem.Error(rule.Place, ProblemCode.BadComponent, $"The component '{rule.Name}' has no file.",
                $"Write {rule.File} in the theme."));
        foreach (var file in files.Values.Where(IsComponent).Where(file => !rules.ContainsKey(NameOf(file))).ToArray())
        {
            // Texts that use it are told nothing more.
            rules.Add(NameOf(file), new ComponentRule(NameOf(file), ComponentText.Blocks, []));
            problems.Add(Problem.Error(new Place(file.Source.Path), ProblemCode.BadComponent,
                $"Nothing says what the component '{NameOf(file)}' takes.",
                $"Declare it in theme.yml: components: {{{NameOf(file)}: {{text: blocks}}}}."));
        }

        return new Reading<IReadOnlyList<ComponentRule>>([.. rules.Values], problems);
    }

    private static bool IsComponent(ThemeFile file) =>
        file.Name.StartsWith(Folder, StringComparison.Ordinal) && file.Name.EndsWith(".html", StringComparison.Ordinal);

    private static string NameOf(ThemeFile file) => file.Name[Folder.Length..^".html".Length];
}

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
