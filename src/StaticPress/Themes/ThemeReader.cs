using System.Text;
using StaticPress.Config;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Templates.Language;
using StaticPress.Yaml;

namespace StaticPress.Themes;

/// <summary>Finds a theme and all it inherits: files of the site win over embedded ones, a theme's over its parent's.</summary>
internal static class ThemeReader
{
    private const int MostParents = 8;

    public static Theme Read(SourceTree tree, SiteConfig config)
    {
        var problems = new List<Problem>();
        var files = new Dictionary<string, ThemeFile>(StringComparer.Ordinal);
        var settings = new Dictionary<string, YamlEntry>(StringComparer.Ordinal);
        var layers = Layers(tree, config, problems);
        foreach (var layer in layers)
        {
            foreach (var file in layer.Files) files.TryAdd(file.Name, file);
            foreach (var setting in layer.Settings) settings.TryAdd(setting.Key, setting);
        }

        var components = ThemeComponents.Of(layers, files).TellTo(problems);
        BuiltInAssets.AddTo(files);
        ThemeOutput[] outputs =
            [.. layers.SelectMany(layer => layer.Outputs).DistinctBy(output => output.Name)
                .OrderBy(output => output.Name, StringComparer.Ordinal)];
        problems.AddRange(outputs.Where(output => output.IsNamedRight && !files.ContainsKey(output.File)).Select(output =>
            Problem.Error(output.Place, ProblemCode.BadOutput, $"'{output.Name}' has no file.", $"Write {output.File} in the theme.")));
        var sorted = ThemeSettings.Over(settings.Values, config.ThemeSettings.Entries).TellTo(problems);
        problems.AddRange(ContrastCheck.Run(layers, config.ThemeSettings.Entries));
        var words = Words.Of(config.Language,
            [.. config.Words, .. layers.SelectMany(layer => layer.Words), .. ProgramWords.For(config.Language)]);
        problems.AddRange(WordCheck.Run(words, config.Words, layers));
        var assets = ThemeAssets.Of(files.Values.Where(file => file.Name.StartsWith("assets/", StringComparison.Ordinal)),
            new StyleSettings(sorted, config.ThemeSettings.Entries), new ScriptWords(words)).TellTo(problems);
        return new Theme(
            config.Theme,
            [.. files.Values.Where(IsTemplate).OrderBy(file => file.Name, StringComparer.Ordinal)],
            assets,
            sorted,
            problems)
        {
            Words = words,
            Components = components,
            Contrasts = [.. layers.SelectMany(layer => layer.Contrasts)],
            Outputs = outputs,
            OwnSettings = [.. layers.SelectMany(layer => layer.Settings.Select(setting =>
                new DeclaredSetting(setting.Key, new Place(ThemesFolder.SettingsOf(layer.Name), setting.Line, setting.Column))))],
            Images = config.Images(layers.AsEnumerable().Reverse()
                .Aggregate(ImageSettings.Default, (parent, layer) => layer.Images(parent))),
            Files = [.. files.Values.OrderBy(file => file.Name, StringComparer.Ordinal)],
        };
    }

    /// <summary>Every theme that could be named in site.yml.</summary>
    public static IReadOnlyList<string> Known(SourceTree tree) =>
    [
        .. tree.Below(ThemesFolder.Path).Select(file => file.Path).Concat(EmbeddedThemes.Names)
            .Where(path => path.Count(c => c == '/') >= 2)
            .Select(path => path.Split('/')[1])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static List<ThemeLayer> Layers(SourceTree tree, SiteConfig config, List<Problem> problems)
    {
        var layers = new List<ThemeLayer>();
        var (name, place) = (config.Theme, tree.Find(SiteConfig.File) is { } file ? YamlFile.PlaceOf(file, "theme")
            : new Place(SiteConfig.File));
        while (name.Length > 0)
        {
            var layer = ThemeLayer.Read(tree, name).TellTo(problems);
            if (layer.Files.Count == 0)
            {
                var near = Suggestion.For(name, Known(tree));
                problems.Add(Problem.Error(place, ProblemCode.UnknownTheme, $"There is no theme '{name}'.", near.Length > 0 ? near
                    : $"There are: {string.Join(", ", Known(tree))}."));
                break;
            }

            if (layers.Count == MostParents || layers.Exists(known => known.Name == name))
            {
                problems.Add(Problem.Error(place, ProblemCode.UnknownTheme, $"The theme '{name}' extends itself.",
                    "Remove its 'extends' line."));
                break;
            }

            if (layer.Files.All(file => file.Name != ThemesFolder.Settings))
            {
                var near = Suggestion.Nearest(ThemesFolder.Settings, layer.Files.Select(file => file.Name));
                problems.Add(Problem.Error(new Place(ThemesFolder.SettingsOf(name)), ProblemCode.UnknownTheme,
                    $"The theme '{name}' has no theme.yml.", near is not null ? $"Call '{near}' so."
                        : $"Write one with 'name: {name}', and 'extends: coffee' where it is to have all that it does not say itself."));
                break;
            }

            layers.Add(layer);
            (name, place) = (layer.Extends, layer.ExtendsPlace);
        }

        // The built-in theme stands in for one that is not there, so that the mistakes of the posts are told too.
        if (problems.Exists(problem => problem.Code == ProblemCode.UnknownTheme))
            layers.Add(ThemeLayer.Read(tree, SiteConfig.DefaultTheme).TellTo(problems));
        return layers;
    }

    /// <summary>Whether the program runs it.</summary>
    public static bool IsTemplate(ThemeFile file) =>
        LayoutFile.Is(file.Name) || file.Name.StartsWith("partials/", StringComparison.Ordinal)
            || (file.Name.StartsWith("components/", StringComparison.Ordinal) && file.Name.EndsWith(".html", StringComparison.Ordinal));
}

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
            if (files.Values.Any(file => ThemeReader.IsTemplate(file) && file.Source.TryReadAll().Value.AsSpan().IndexOf(sought) >= 0))
                files.Add(name, new ThemeFile(name, new MemoryFile(name, CarriedFiles.Bytes(name))));
        }
    }
}
