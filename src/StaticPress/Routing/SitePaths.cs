using System.Globalization;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>Where the pages are that the program itself makes.</summary>
internal static class SitePaths
{
    public static readonly UrlPath Archive = UrlPath.Of("/archive/");
    public static readonly UrlPath Categories = UrlPath.Of("/categories/");
    public static readonly UrlPath Tags = UrlPath.Of("/tags/");
    public static readonly UrlPath NotFound = UrlPath.Of("/404.html");
    public static readonly UrlPath Search = UrlPath.Of("/search/");
    public static readonly UrlPath SearchIndex = UrlPath.Of("/search/index.json");
    public static readonly UrlPath FeedsPage = UrlPath.Of("/feed/");
    public static readonly UrlPath Rss = UrlPath.Of("/feed.xml");
    public static readonly UrlPath Atom = UrlPath.Of("/atom.xml");
    public static readonly UrlPath JsonFeed = UrlPath.Of("/feed.json");
    public static readonly UrlPath Podcast = UrlPath.Of("/podcast.xml");
    public static readonly UrlPath Sitemap = UrlPath.Of("/sitemap.xml");
    public static readonly UrlPath NewsSitemap = UrlPath.Of("/sitemap-news.xml");
    public static readonly UrlPath Robots = UrlPath.Of("/robots.txt");
    public static readonly UrlPath IconFile = UrlPath.Of("/favicon.ico");
    public static readonly UrlPath WordPressNumbers = UrlPath.Of("/wordpress-numbers.json");
    public static readonly UrlPath NoJekyll = UrlPath.Of("/.nojekyll");

    public static UrlPath Home(int number) => Paged("/", number);

    public static UrlPath Year(int year) => UrlPath.Of(Invariant($"/archive/{year:0000}/"));

    public static UrlPath Month(int year, int month) => UrlPath.Of(Invariant($"/archive/{year:0000}/{month:00}/"));

    public static UrlPath Term(TermKey key, int number = 1) => Paged($"/{Word(key.Kind)}/{key.Slug}/", number);

    public static UrlPath TermFeed(TermKey key) => UrlPath.Of($"/{Word(key.Kind)}/{key.Slug}/feed.xml");

    /// <param name="number">From 1.</param>
    public static UrlPath SitemapPart(int number) => UrlPath.Of(Invariant($"/sitemap-{number}.xml"));

    /// <param name="number">From 0.</param>
    public static UrlPath SearchWords(int number) => UrlPath.Of(Invariant($"/search/words/{number}.bin"));

    /// <param name="number">From 0.</param>
    public static UrlPath SearchTitles(int number) => UrlPath.Of(Invariant($"/search/titles/{number}.json"));

    /// <summary>As in WordPress: <c>/category/israel-news/</c>.</summary>
    public static string Word(TermKind kind) => kind switch
    {
        TermKind.Category => "category",
        TermKind.Tag => "tag",
        _ => "author",
    };

    private static UrlPath Paged(string folder, int number) =>
        UrlPath.Of(number == 1 ? folder : Invariant($"{folder}page/{number}/"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
