using StaticPress.Importing.Dialects;
using StaticPress.Locale;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>The blog as the old program knew it, before any text is read.</summary>
internal sealed record OldBlog(Dialect Dialect, OldFolder Folder, OldConfig Config)
{
    /// <summary>In which texts lie, without a slash at the end; empty for the top.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>What Astro calls the texts of a folder of its own, by the folder.</summary>
    public IReadOnlyDictionary<string, string> Collections { get; init; } = new Dictionary<string, string>();

    /// <summary>Where templates and plug-ins made the pages of tags, with <c>:slug</c>; none where none says.</summary>
    public IReadOnlyList<string> TagPages { get; init; } = [];

    public IReadOnlyList<string> CategoryPages { get; init; } = [];

    /// <summary>What is at home in its texts, by its program and by its plug-ins.</summary>
    public required MarkKinds Marks { get; init; }

    public required SiteZone Zone { get; init; }

    /// <summary>Whether the settings say the zone.</summary>
    public required bool KnowsZone { get; init; }

    /// <summary>The address, without a slash at the end; empty where it is not known.</summary>
    public required string Url { get; init; }

    /// <summary>The path below which the blog lay: empty, or <c>/blog</c>.</summary>
    public required string BasePath { get; init; }

    public required string Language { get; init; }

    /// <summary>As names of files and folders call the blog's own language: <c>en</c>, where it says <c>en-us</c>.</summary>
    public string MainLanguage { get; init; } = "";

    /// <summary>Whether its texts too lie below its name.</summary>
    public bool HasMainFolder { get; init; }

    /// <summary>Folders that each hold the texts of one language, without a slash at the end.</summary>
    public IReadOnlyDictionary<string, string> LanguageFolders { get; init; } = new Dictionary<string, string>();

    /// <summary>How posts are addressed that say nothing of their own.</summary>
    public required string PostPattern { get; init; }

    /// <summary>Whether the one who moves has given it, who knows better than the settings.</summary>
    public required bool IsPatternGiven { get; init; }

    public required string PagePattern { get; init; }

    /// <summary>Of the texts of one folder.</summary>
    public required IReadOnlyDictionary<string, string> SectionPatterns { get; init; }

    public required FrontDefaults Defaults { get; init; }

    /// <summary>In which data for the theme lie; some programs keep them below the folder of texts.</summary>
    public required IReadOnlyList<string> DataFolders { get; init; }

    public string Host => Uri.TryCreate(Url, UriKind.Absolute, out var uri) ? uri.Authority : "";

    /// <param name="pattern">That the one who moves has given for posts; null for what the settings say.</param>
    public static OldBlog Of(Dialect dialect, OldFolder folder, MoveOptions options, string? pattern)
    {
        var config = OldConfig.Read(dialect, folder.Find);
        var collections = dialect.Word == "astro" ? AstroSite.Collections(folder) : new Dictionary<string, string>();
        string[] sources = [.. collections.Keys, .. SourcesOf(dialect, folder, config).Where(source => !collections.ContainsKey(source))];
        var zone = options.Zone ?? SiteZone.TryFind(config.Text(dialect.Names.Zone));
        var (url, basePath) = Address(dialect, config);
        var post = pattern ?? config.Text(dialect.Names.Posts);
        var read = post.Length > 0 ? AddressPattern.Read(post) : dialect.PostPattern;
        return new OldBlog(dialect, folder, config)
        {
            Sources = sources,
            Collections = collections,
            TagPages = FromFolder.TagPages.OfTags(dialect, folder, config),
            CategoryPages = FromFolder.TagPages.OfCategories(dialect, config),
            Marks = OldMarks.Of(dialect, folder, config),
            DataFolders = DataOf(dialect, sources, config),
            Zone = zone ?? SiteZone.Utc,
            KnowsZone = zone is not null,
            Url = url,
            BasePath = basePath,
            Language = config.Text(dialect.Names.Language).Replace('_', '-'),
            MainLanguage = config.Text("defaultContentLanguage", "default_language") is { Length: > 0 } main
                ? main : dialect.Word == "hugo" ? OldConfig.HugoLanguage : config.Text(dialect.Names.Language),
            HasMainFolder = config.Text("defaultContentLanguageInSubdir") == "true",
            LanguageFolders = Editions(config),
            PostPattern = read,
            IsPatternGiven = pattern is not null,
            PagePattern = Pages(dialect, config, read),
            SectionPatterns = Sections(dialect, folder, config),
            Defaults = FrontDefaults.Of(folder, config, sources[0]),
        };
    }

    /// <summary>Hugo's <c>languages: {he: {contentDir: content/he}}</c>.</summary>
    private static Dictionary<string, string> Editions(OldConfig config)
    {
        if (config.Node(["languages"]) is not YamlMap languages) return [];
        return languages.Entries.Select(language => (language.Key, Folder: FolderOf(language.Value)))
            .Where(language => language.Folder.Length > 0).DistinctBy(language => language.Folder)
            .ToDictionary(language => language.Folder, language => language.Key);
    }

    private static string FolderOf(YamlNode language) =>
        ((language as YamlMap)?.Entries.FirstOrDefault(entry => entry.Key.Equals("contentDir", StringComparison.OrdinalIgnoreCase))?.Value
            as YamlScalar)?.Text?.Trim('.', '/') ?? "";

    private static string[] SourcesOf(Dialect dialect, OldFolder folder, OldConfig config)
    {
        var named = dialect.SourceKey.Length == 0 ? "" : config.Text(dialect.SourceKey).Trim('.', '/');
        var known = dialect.Sources
            .Where(source => folder.Below(source).Any(file => OldText.MayBe(file.Path) || OldText.IsForeign(file.Path))
                && folder.HasFolder(source)).ToArray();
        var input = named.Length == 0 && dialect.Word == "eleventy" ? EleventySite.InputOf(folder) : named;
        if (input is { Length: > 0 } && folder.HasFolder(input)) return [input];
        if (!dialect.PublishesBeside && !dialect.Sources.Contains("")) return known.Length > 0 ? known : [""];
        return known is [var first, ..] && !(dialect.Word == "eleventy" && input is "") ? [first] : [""];
    }

    private static string[] DataOf(Dialect dialect, string[] sources, OldConfig config)
    {
        var named = config.Text("data_dir", "dataDir", "dir.data").Trim('.', '/');
        var names = dialect.DataFolders.Concat(dialect.DataFolders.Count > 0 && named.Length > 0 ? [named] : []).ToArray();
        // Hugo's content/data/ is a folder of texts like any other.
        var below = names.Where(name => name.StartsWith('_') || dialect.Word == "eleventy").ToArray();
        return [.. names.Concat(sources.Where(source => source.Length > 0).SelectMany(source => below.Select(name => $"{source}/{name}")))
            .Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A file of settings or data, at the top or below the folder of texts.</summary>
    public SourceFile? Find(string path) => Folder.Find(path) ?? Sources.Where(source => source.Length > 0)
        .Select(source => Folder.Find($"{source}/{path}")).FirstOrDefault(file => file is not null);

    private static (string Url, string BasePath) Address(Dialect dialect, OldConfig config)
    {
        var url = config.Text(dialect.Names.Url).TrimEnd('/');
        if (url.StartsWith("//", StringComparison.Ordinal)) url = "https:" + url;
        var path = config.Text(dialect.Names.BasePath).Trim('/');
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return ("", path.Length > 0 ? "/" + path : "");
        if (path.Length > 0 && uri.AbsolutePath.Trim('/').Length == 0) url = $"{url}/{path}";
        var whole = new Uri(url).AbsolutePath.TrimEnd('/');
        return (url, whole);
    }

    private static string Pages(Dialect dialect, OldConfig config, string post)
    {
        if (config.Text(dialect.Names.Pages) is { Length: > 0 } said) return AddressPattern.Read(said);
        // Jekyll makes pages end as posts do.
        return dialect.PagePattern.EndsWith(":output_ext", StringComparison.Ordinal) && post.EndsWith('/')
            ? "/:path/"
            : dialect.PagePattern;
    }

    private static Dictionary<string, string> Sections(Dialect dialect, OldFolder folder, OldConfig config)
    {
        var patterns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in dialect.Names.Sections.Select(path => config.Node([path])).OfType<YamlMap>().SelectMany(map => map.Entries))
        {
            if (entry.Value is YamlScalar { Text: { Length: > 0 } pattern }) patterns.TryAdd(entry.Key, AddressPattern.Read(pattern));
            else if (entry.Value is YamlMap collection && (collection.Find("permalink")?.Value as YamlScalar)?.Text is { } below)
                patterns.TryAdd("_" + entry.Key, AddressPattern.Read(below));
        }

        if (dialect.Word == "astro") foreach (var (section, pattern) in AstroSite.Routes(folder)) patterns.TryAdd(section, pattern);
        return patterns;
    }
}
