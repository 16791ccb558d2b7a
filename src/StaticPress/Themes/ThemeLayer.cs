using StaticPress.Config;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Templates.Language;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>One theme without what it inherits.</summary>
/// <param name="Extends">The parent's name, or empty.</param>
internal sealed record ThemeLayer(string Name, string Extends, IReadOnlyList<ThemeFile> Files, IReadOnlyList<YamlEntry> Settings)
{
    /// <summary>Lays the theme's <c>images:</c> over its parent's.</summary>
    public Func<ImageSettings, ImageSettings> Images { get; init; } = parent => parent;

    public IReadOnlyList<ContrastRule> Contrasts { get; init; } = [];

    public IReadOnlyList<ComponentRule> Components { get; init; } = [];

    public IReadOnlyList<ThemeOutput> Outputs { get; init; } = [];

    /// <summary>One sentence about it, or empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Its files of words; the site's own come before those that are built in, which they need not repeat.</summary>
    public IReadOnlyList<Phrasebook> Words { get; init; } = [];

    /// <summary>Where the parent is named.</summary>
    public Place ExtendsPlace { get; init; }

    public static Reading<ThemeLayer> Read(SourceTree tree, string name)
    {
        var problems = new List<Problem>();
        var folder = ThemesFolder.Of(name);
        var files = new Dictionary<string, ThemeFile>(StringComparer.Ordinal);
        foreach (var own in tree.Below(folder)) files.Add(own.Path, new ThemeFile(own.Path[folder.Length..], own));
        var builtIn = IsOfItsOwn(tree, name) ? [] : EmbeddedThemes.Below(folder).ToArray();
        foreach (var embedded in builtIn)
            files.TryAdd(embedded.Path, new ThemeFile(embedded.Path[folder.Length..], embedded));

        var settings = files.GetValueOrDefault(ThemesFolder.SettingsOf(name)) is { } file
            ? YamlFile.Read(file.Source).TellTo(problems) : YamlMap.Empty;
        var fields = new YamlFields(settings, ThemesFolder.SettingsOf(name), problems);
        var layer = ReadSettings(fields) with
        {
            Name = name,
            Files = [.. files.Values.OrderBy(file => file.Name, StringComparer.Ordinal)],
            Images = parent => parent.With(new YamlFields(fields.Root, fields.File, [])),
            Words = [.. Books([.. tree.Below(folder), .. builtIn], problems)],
        };
        return new Reading<ThemeLayer>(layer, problems);
    }

    /// <summary>
    /// A folder of the site lies over the built-in theme of its name, as what was ejected does. But one that may have had its name before
    /// the program had a theme called so, and extends another or has its own pages, is no part of that.
    /// </summary>
    private static bool IsOfItsOwn(SourceTree tree, string name)
    {
        if (name == SiteConfig.DefaultTheme || tree.Find(ThemesFolder.SettingsOf(name)) is not { } settings) return false;
        return (Has("home") && Has("post")) || YamlFile.Read(settings).Value.Find("extends") is not null;

        bool Has(string layout) => tree.Find(ThemesFolder.Of(name) + LayoutFile.Of(layout)) is not null;
    }

    /// <summary>What theme.yml says; the files are still to come.</summary>
    internal static ThemeLayer ReadSettings(YamlFields fields)
    {
        var extends = fields.Text("extends") ?? "";
        var settings = fields.Entries("settings");
        var contrasts = ContrastRule.Read(fields);
        var components = ComponentReader.Read(fields);
        var outputs = ThemeOutput.ReadAll(fields);
        var description = fields.Text("description") ?? "";
        _ = (fields.Text("name"), fields.Text("title"), ImageSettings.Default.With(fields));
        fields.Finish();
        return new ThemeLayer("", extends, [], settings)
        {
            Contrasts = contrasts,
            Components = components,
            Outputs = outputs,
            Description = description,
            ExtendsPlace = fields.PlaceOf("extends"),
        };
    }

    private static IEnumerable<Phrasebook> Books(IReadOnlyList<SourceFile> files, List<Problem> problems)
    {
        foreach (var file in files)
        {
            if (!Phrasebook.IsBook(file.Path.Split('/', 3)[2])) continue;
            if (Phrasebook.LanguageOf(file.Path) is not null) yield return SiteWords.Read(file).TellTo(problems);
            else if (!file.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase)) problems.Add(SiteWords.NotABook(file.Path));
        }
    }
}
