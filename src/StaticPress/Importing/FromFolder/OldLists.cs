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
        var taken = new HashSet<string>(addresses, StringComparer.OrdinalIgnoreCase);
        taken.UnionWith(moving.Aliases.SelectMany(aliases => aliases));
        return [.. redirects.Where(one =>
            UrlPath.TryParse(one.From) is not null && OutputPath.Fault(UrlPath.Of(one.From).OutputFile) is null && taken.Add(one.From))
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
        return [.. OfFolders(posts), .. OfSeries(posts), .. OfTaxonomies(posts)];
    }

    /// <summary>Hugo and Zola make a list of each series where the settings name them among the taxonomies.</summary>
    private IEnumerable<YamlSetting> OfSeries(PlannedText[] posts)
    {
        var blog = moving.Blog;
        if (!OldTaxonomies.Of(blog.Config).Contains("series", StringComparer.Ordinal)) yield break;
        var names = posts.Select(post => MovedHead.SeriesOf(post.Old)).Where(name => name.Length > 0);
        foreach (var series in names.GroupBy(Slug.From, StringComparer.Ordinal)
            .Where(series => series.Key.Length > 0).OrderBy(series => series.Key, StringComparer.Ordinal))
        {
            yield return new YamlSetting($"series-{series.Key}", YamlSpelling.Group(
                new YamlSetting("title", YamlSpelling.Quoted(series.First())),
                new YamlSetting("address", YamlSpelling.Quoted($"/series/{OldSlugs.Of(series.First(), blog.Dialect.Slugs)}/")),
                new YamlSetting("posts", YamlSpelling.Group(
                    new YamlSetting("series", YamlSpelling.Items(series.Distinct(StringComparer.Ordinal).Select(YamlSpelling.Quoted)))))));
        }
    }

    /// <summary>Of what else the settings sort by each word has a list: the texts keep the words below <c>extra:</c>.</summary>
    private IEnumerable<YamlSetting> OfTaxonomies(PlannedText[] posts)
    {
        foreach (var taxonomy in OldTaxonomies.Others(moving.Blog.Config).Where(word => Slug.From(word) == word))
        {
            var words = posts.SelectMany(post => MovedHead.WordsOf(post.Old, taxonomy)).GroupBy(Slug.From, StringComparer.Ordinal);
            foreach (var word in words.Where(word => word.Key.Length > 0).OrderBy(word => word.Key, StringComparer.Ordinal))
            {
                yield return new YamlSetting($"{taxonomy}-{word.Key}", YamlSpelling.Group(
                    new YamlSetting("title", YamlSpelling.Quoted(word.First())),
                    new YamlSetting("address", YamlSpelling.Quoted($"/{taxonomy}/{OldSlugs.Of(word.First(), moving.Blog.Dialect.Slugs)}/")),
                    new YamlSetting("posts", YamlSpelling.Group(new YamlSetting("extra", YamlSpelling.Group(
                        new YamlSetting(taxonomy, YamlSpelling.Quoted(word.First()))))))));
            }
        }
    }

    private IEnumerable<YamlSetting> OfFolders(PlannedText[] posts)
    {
        var isOne = posts.All(post => post.Section.Length == 0);
        return [.. posts.GroupBy(post => isOne ? FirstPart(post.Address) : post.Section, StringComparer.Ordinal)
            .Where(section => section.Key.Length > 0
                && section.All(post => post.Address.StartsWith($"/{section.Key}/", StringComparison.OrdinalIgnoreCase)))
            .Where(section =>
                !ProgramAddress.Usual.Is($"/{section.Key}/") && moving.Plan.Texts.All(text => text.Address != $"/{section.Key}/"))
            .Where(section => !section.Key.All(char.IsAsciiDigit)).OrderBy(section => section.Key, StringComparer.Ordinal)
            .Select(section => List(section.Key, isOne))];
    }

    private YamlSetting List(string section, bool isOne)
    {
        var page = moving.Plan.Sections
            .FirstOrDefault(text => Path.GetFileName(text.File.Folder.TrimEnd('/')).Equals(section, StringComparison.OrdinalIgnoreCase));
        var title = page?.Word("title") is { Length: > 0 } said ? said : char.ToUpperInvariant(section[0]) + section[1..].Replace('-', ' ');
        return new YamlSetting(section, YamlSpelling.Group(
            new YamlSetting("title", YamlSpelling.Quoted(title)),
            new YamlSetting("description", page?.Word("description") is { Length: > 0 } words ? YamlSpelling.Quoted(words) : null),
            new YamlSetting("address", YamlSpelling.Quoted($"/{section}/")),
            new YamlSetting("posts",
                isOne
                    ? null
                    : YamlSpelling.Group(
                        new YamlSetting("extra", YamlSpelling.Group(new YamlSetting("section", YamlSpelling.Quoted(section))))))));
    }

    private static string FirstPart(string address) => address.Trim('/').Split('/') is [var first, _, ..] ? first : "";
}
