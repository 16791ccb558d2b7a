using System.Globalization;
using StaticPress.Importing.Dialects;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>The lists of the old blog: those of its folders of posts stay lists here; what else was an address leads on.</summary>
internal sealed class OldLists(Moving moving)
{
    /// <summary>Null where no folder of posts had a page.</summary>
    public YamlSpelling? Setting => Lists() is { Length: > 0 } lists ? YamlSpelling.Group(lists) : null;

    /// <param name="addresses">Of all that the site has.</param>
    public IReadOnlyList<(string From, string To)> Redirects(IReadOnlySet<string> addresses)
    {
        var blog = moving.Blog;
        var redirects = new List<(string From, string To)>();
        var feeds = blog.Config.Texts(blog.Dialect.Names.Feeds) is { Count: > 0 } said
            ? said.Select(feed => "/" + feed.TrimStart('/'))
            : blog.Dialect.Feeds;
        foreach (var feed
            in feeds.Where(feed => feed.EndsWith(".xml", StringComparison.Ordinal) && feed is not ("/feed.xml" or "/atom.xml")))
            redirects.Add((feed, feed.Contains("atom", StringComparison.Ordinal) ? "/atom.xml" : "/feed.xml"));
        redirects.AddRange(moving.Plan.Redirects
            .Select(one => (one.From, moving.Links.LinkTo(one.To, moving.Plan.Texts.Count > 0 ? moving.Plan.Texts[0] : Nobody(one.From)))));
        redirects.AddRange(OldTermPages.Redirects(moving, addresses));
        redirects.AddRange(OfOverviews());
        redirects.AddRange(OfCategoriesBelow());
        // By their files: /tag/index.html is the page of /tag/.
        var taken = addresses.Concat(moving.Aliases.SelectMany(aliases => aliases)).Select(address => UrlPath.Of(address).OutputFile)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. redirects.Where(one =>
            UrlPath.TryParse(one.From) is { OutputFile: var file } && OutputPath.Fault(file) is null && taken.Add(file))
            .Where(one => one.To.Contains("://", StringComparison.Ordinal) || addresses.Contains(one.To.Split('#')[0]))
            .OrderBy(one => one.From, StringComparer.Ordinal)];
    }

    private static PlannedText Nobody(string address) =>
        new(new OldText(new Sources.MemoryFile("", default), YamlMap.Empty, "", 1), false, false)
        { Title = "", Date = null, Address = address };

    /// <summary>Of several categories Hexo lets each lie below the one before: <c>/categories/Sea/Tides/</c>.</summary>
    private IEnumerable<(string From, string To)> OfCategoriesBelow()
    {
        if (moving.Blog.Dialect.Word != "hexo") yield break;
        var here = moving.Categories.Slugs(moving.Blog.Dialect, FolderSettings.CategoryPattern(moving.Blog))
            .ToDictionary(term => term.Name, term => term.Slug, StringComparer.Ordinal);
        foreach (var post in moving.Plan.Texts.Where(text => text is { IsPost: true, IsDraft: false } && text.Categories.Count > 1))
        {
            var path = "/categories/";
            foreach (var name in post.Categories)
            {
                path += OldSlugs.Of(name, moving.Blog.Dialect.Slugs) + "/";
                var usual = moving.Categories.Usual(name);
                yield return (path, $"/categories/{here.GetValueOrDefault(usual) ?? Slug.From(usual)}/");
            }
        }
    }

    /// <summary>Lists of years and months, and lists of lists.</summary>
    private IEnumerable<(string From, string To)> OfOverviews()
    {
        var posts = moving.Plan.Texts.Where(text => text is { IsPost: true, IsDraft: false }).ToArray();
        var days = posts.Select(post => moving.Blog.Zone.Local(post.Date ?? DateTimeOffset.UnixEpoch)).ToArray();
        foreach (var (from, to) in moving.Blog.Dialect.Overviews.Concat(OfDates(moving.Blog)))
        {
            if (from.Contains(':', StringComparison.Ordinal))
                foreach (var day in days.Select(day => (day.Year, day.Month)).Distinct()) yield return (Filled(from, day), Filled(to, day));
            else yield return (from, to);
        }

        static string Filled(string pattern, (int Year, int Month) day) => pattern
            .Replace(":year", day.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(":month", day.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>The years and months of jekyll-archives.</summary>
    private static IEnumerable<(string From, string To)> OfDates(OldBlog blog)
    {
        if (blog.Dialect.Word != "jekyll") yield break;
        if (TagPages.AreArchived(blog.Config, "year")) yield return (Said("year", "/:year/"), "/archive/:year/");
        if (TagPages.AreArchived(blog.Config, "month")) yield return (Said("month", "/:year/:month/"), "/archive/:year/:month/");

        string Said(string kind, string usual) =>
            blog.Config.Text($"jekyll-archives.permalinks.{kind}") is { Length: > 0 } said ? said : usual;
    }

    private YamlSetting[] Lists()
    {
        var posts = moving.Plan.Texts.Where(text => text is { IsPost: true, IsDraft: false, Edition: "" }).ToArray();
        if (moving.Blog.Dialect.Posts != PostRule.Dated || posts.Length == 0) return [];
        // Two addresses that differ in capitals alone are one.
        var taken = moving.Plan.Texts.Select(text => text.Address).Concat(moving.Aliases.SelectMany(aliases => aliases))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. OfFolders(posts).Concat(OfSeries(posts)).Concat(OfTaxonomies(posts))
            .Where(list => !ProgramAddress.Usual.Is(list.Address) && taken.Add(list.Address))
            .Select(list => list.Setting)];
    }

    /// <summary>Hugo and Zola make a list of each series where the settings name them among the taxonomies.</summary>
    private IEnumerable<OldList> OfSeries(PlannedText[] posts)
    {
        var blog = moving.Blog;
        if (!OldTaxonomies.Of(blog.Config).Contains("series", StringComparer.Ordinal)) return [];
        return posts.Select(post => MovedHead.SeriesOf(post.Old)).Where(name => name.Length > 0).GroupBy(Slug.From, StringComparer.Ordinal)
            .Where(series => series.Key.Length > 0).OrderBy(series => series.Key, StringComparer.Ordinal)
            .Select(series => new OldList($"series-{series.Key}", $"/series/{OldSlugs.Of(series.First(), blog.Dialect.Slugs)}/")
            {
                Title = series.First(),
                Posts = YamlSpelling.Group(
                    new YamlSetting("series", YamlSpelling.Items(series.Distinct(StringComparer.Ordinal).Select(YamlSpelling.Quoted)))),
            });
    }

    /// <summary>Of what else the settings sort by each word has a list: the texts keep the words below <c>extra:</c>.</summary>
    private IEnumerable<OldList> OfTaxonomies(PlannedText[] posts)
    {
        foreach (var taxonomy in OldTaxonomies.Others(moving.Blog.Config).Where(word => Slug.From(word) == word))
        {
            var words = posts.SelectMany(post => MovedHead.WordsOf(post.Old, taxonomy)).GroupBy(Slug.From, StringComparer.Ordinal);
            foreach (var word in words.Where(word => word.Key.Length > 0).OrderBy(word => word.Key, StringComparer.Ordinal))
            {
                yield return new OldList(
                    $"{taxonomy}-{word.Key}", $"/{taxonomy}/{OldSlugs.Of(word.First(), moving.Blog.Dialect.Slugs)}/")
                {
                    Title = word.First(),
                    Posts = OfExtra(taxonomy, word.First()),
                };
            }
        }
    }

    private OldList[] OfFolders(PlannedText[] posts)
    {
        var isOne = posts.All(post => post.Section.Length == 0);
        // The address that a text says is its own affair: no list was above it.
        return [.. posts.Where(post => post.Language.Length == 0 && !(isOne && moving.Blog.Dialect.Word is "hugo" or "zola"
                && post.Old.Word("url", "path").Length > 0))
            .GroupBy(post => isOne ? FirstPart(post.Address) : post.Section, StringComparer.OrdinalIgnoreCase)
            .Where(section => section.Key.Length > 0
                && section.All(post => post.Address.StartsWith($"/{section.Key}/", StringComparison.OrdinalIgnoreCase)))
            .Where(section => !ProgramAddress.Usual.Is($"/{section.Key}/"))
            .Where(section => !section.Key.All(char.IsAsciiDigit)).OrderBy(section => section.Key, StringComparer.Ordinal)
            .Select(section => OfFolder(section.Key, isOne))];
    }

    private OldList OfFolder(string section, bool isOne)
    {
        // Of several languages that without a name, which is the blog's.
        var page = moving.Plan.Sections.OrderBy(text => text.File.Name.Length)
            .FirstOrDefault(text => Path.GetFileName(text.File.Folder.TrimEnd('/')).Equals(section, StringComparison.OrdinalIgnoreCase));
        return new OldList(section, $"/{section}/")
        {
            Title = page?.Word("title") is { Length: > 0 } said
                ? said : char.ToUpperInvariant(section[0]) + section[1..].Replace('-', ' '),
            Description = page?.Word("description") ?? "",
            Posts = isOne ? null : OfExtra("section", section),
        };
    }

    private static YamlSpelling OfExtra(string key, string word) => YamlSpelling.Group(
        new YamlSetting("extra", YamlSpelling.Group(new YamlSetting(key, YamlSpelling.Quoted(word)))));

    private static string FirstPart(string address) => address.Trim('/').Split('/') is [var first, _, ..] ? first : "";

    /// <param name="Key">What it is called in the settings.</param>
    private sealed record OldList(string Key, string Address)
    {
        public required string Title { get; init; }

        public string Description { get; init; } = "";

        /// <summary>Which it has; null for all.</summary>
        public YamlSpelling? Posts { get; init; }

        public YamlSetting Setting => new(Key, YamlSpelling.Group(
            new YamlSetting("title", YamlSpelling.Quoted(Title)),
            new YamlSetting("description", Description.Length > 0 ? YamlSpelling.Quoted(Description) : null),
            new YamlSetting("address", YamlSpelling.Quoted(Address)),
            new YamlSetting("posts", Posts)));
    }
}
