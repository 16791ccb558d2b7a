using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>The navigation: as the old settings, data or pages say it, else the pages of the top.</summary>
internal static class OldMenu
{
    private const int MostPages = 6;

    private static readonly string[] Files = ["_data/navigation.yml", "_data/nav.yml", "_data/menu.yml", "source/_data/menu.yml",
        "src/_data/navigation.json", "_data/navigation.json"];

    /// <param name="addresses">Of all that the site has: an entry that leads nowhere is left out.</param>
    public static YamlSpelling Of(Moving moving, IReadOnlySet<string> addresses)
    {
        var entries =
            Said(moving).Where(entry => entry.Title.Length > 0 && Leads(entry.Url, addresses)).DistinctBy(entry => entry.Url).ToArray();
        if (entries.Length == 0)
        {
            entries = [new("Home", "/"), new("Archive", "/archive/"), .. moving.Plan.Texts
                .Where(text => text is { IsPost: false, IsDraft: false, IsUnlisted: false, Edition: "" } && text.Old.Flag("hidden") != true
                    && text.Address.Trim('/').Length > 0
                    && !text.Address.Trim('/').Contains('/', StringComparison.Ordinal) && text.Address is not ("/404/" or "/404.html"))
                .Where(text => addresses.Contains(text.Address)).Take(MostPages).Select(text => new Entry(text.Title, text.Address))];
        }

        return YamlSpelling.Items(entries.Select(entry => YamlSpelling.Group(
            new YamlSetting("title", YamlSpelling.Quoted(entry.Title)), new YamlSetting("url", YamlSpelling.Plain(entry.Url)))));
    }

    private static bool Leads(string url, IReadOnlySet<string> addresses) =>
        url.Contains("://", StringComparison.Ordinal) || (url.StartsWith('/') && addresses.Contains(url.Split('#')[0]));

    private static IEnumerable<Entry> Said(Moving moving)
    {
        var blog = moving.Blog;
        IEnumerable<YamlNode?> nodes =
            [blog.Config.Node(blog.Dialect.Names.Menu), .. Files.Select(blog.Find).OfType<Sources.SourceFile>().Select(FirstOf)];
        var named = nodes.OfType<YamlNode>().SelectMany(node => EntriesOf(node))
            .Select(entry => entry with { Url = Url(entry.Url, moving) }).ToArray();
        if (named.Length > 0) return named;
        Entry[] ofTexts = [.. moving.Plan.Texts.Where(text => !text.IsDraft).Select(text => (Text: text, Weight: Weight(text)))
            .Where(text => text.Weight is not null)
            .OrderBy(text => text.Weight).ThenBy(text => text.Text.Title, StringComparer.Ordinal)
            .Select(text => new Entry(MenuTitle(text.Text), text.Text.Address))];
        return ofTexts.Length == 0 ? [] : ofTexts.Prepend(new Entry("Home", "/"));
    }

    private static YamlNode? FirstOf(Sources.SourceFile file)
    {
        var map = Dialects.OldConfig.Read(file).Value;
        return map.Entries.Select(entry => entry.Value).FirstOrDefault(value => value is YamlList) ?? (map.Entries.Count > 0 ? map : null);
    }

    private static IEnumerable<Entry> EntriesOf(YamlNode node) => node switch
    {
        YamlList list => list.Items.Select(item => item switch
        {
            YamlMap map =>
                new Entry(Text(map, "title", "name", "text", "label"), Text(map, "url", "link", "href", "path", "pageRef", "page"))
                { Weight = int.TryParse(Text(map, "weight"), out var weight) ? weight : 0 },
            YamlList { Items: [YamlScalar { Text: { } title }, YamlScalar { Text: { } url }, ..] } => new Entry(title, url),
            _ => new Entry("", ""),
        }).OrderBy(entry => entry.Weight),
        YamlMap map => map.Entries.Select(entry => new Entry(entry.Key, (entry.Value as YamlScalar)?.Text ?? "")),
        _ => [],
    };

    private static string Url(string url, Moving moving)
    {
        if (url.StartsWith("//", StringComparison.Ordinal)) url = "https:" + url;
        if (url.Contains("://", StringComparison.Ordinal) && moving.Blog.Url.Length > 0
            && url.StartsWith(moving.Blog.Url, StringComparison.OrdinalIgnoreCase)) url = url[moving.Blog.Url.Length..];
        if (url.Contains("://", StringComparison.Ordinal)) return url;
        if (url.StartsWith("@/", StringComparison.Ordinal))
            return moving.Plan.Texts.Count == 0 ? url : moving.Links.LinkTo(url, moving.Plan.Texts[0]);
        url = "/" + url.Replace("$BASE_URL", "", StringComparison.Ordinal).TrimStart('/').Split("||")[0].Trim();
        return Path.GetFileName(url).Contains('.', StringComparison.Ordinal) || url.EndsWith('/') ? url : url + "/";
    }

    /// <returns>Null for a text that names no menu.</returns>
    private static int? Weight(PlannedText text)
    {
        if (text.Old.Node("eleventyNavigation") is YamlMap navigation)
            return int.TryParse(Text(navigation, "order"), out var order) ? order : 0;
        return text.Old.Node("menu", "menus") switch
        {
            YamlScalar { Text: "main" } => int.TryParse(text.Old.Word("weight"), out var weight) ? weight : 0,
            YamlList list when list.Items.Any(item => item is YamlScalar { Text: "main" }) => 0,
            YamlMap map when map.Find("main") is { } main =>
                main.Value is YamlMap said && int.TryParse(Text(said, "weight"), out var weight) ? weight : 0,
            _ => null,
        };
    }

    private static string MenuTitle(PlannedText text) =>
        text.Old.Node("eleventyNavigation") is YamlMap navigation && Text(navigation, "key") is { Length: > 0 } key ? key
        : (text.Old.Node("menu") as YamlMap)?.Find("main")?.Value is YamlMap main && Text(main, "name") is { Length: > 0 } name
            ? name
            : text.Title;

    private static string Text(YamlMap map, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (map.Entries
                .FirstOrDefault(
                    entry => entry.Key.Equals(key,
                        StringComparison.OrdinalIgnoreCase))?.Value is YamlScalar { Text: { Length: > 0 } words }) return words;
        }

        return "";
    }

    private sealed record Entry(string Title, string Url)
    {
        public int Weight { get; init; }
    }
}
