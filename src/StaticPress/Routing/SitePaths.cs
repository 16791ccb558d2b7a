using System.Globalization;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>Where the pages are that the program itself makes.</summary>
internal static class SitePaths
{
    public static readonly UrlPath NotFound = UrlPath.Of("/404.html");
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
    public static readonly UrlPath HostRedirects = UrlPath.Of("/_redirects");
    public static readonly UrlPath HostHeaders = UrlPath.Of("/_headers");

    public static UrlPath Archive(SiteConfig config) => UrlPath.Of(config.ListPermalinks.Archive);

    public static UrlPath Categories(SiteConfig config) => UrlPath.Of(config.ListPermalinks.Categories);

    public static UrlPath Tags(SiteConfig config) => UrlPath.Of(config.ListPermalinks.Tags);

    public static UrlPath Search(SiteConfig config) => UrlPath.Of(config.ListPermalinks.Search);

    public static UrlPath Home(SiteConfig config, int number) => Paged(config, config.ListPermalinks.Home, number);

    public static UrlPath Year(SiteConfig config, int year) => UrlPath.Of(config.ListPermalinks.OfYear(year));

    public static UrlPath Month(SiteConfig config, int year, int month) => UrlPath.Of(config.ListPermalinks.OfMonth(year, month));

    public static UrlPath Term(SiteConfig config, TermKey key, int number = 1) => Paged(config, FolderOf(config, key), number);

    public static UrlPath TermFeed(SiteConfig config, TermKey key) => UrlPath.Of(FolderOf(config, key) + config.ListPermalinks.Feed);

    public static UrlPath PodcastOf(ListConfig list) => UrlPath.Of(list.Address + Podcast.Value[1..]);

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
        TermKind.Author => "author",
        TermKind.List => "list",
    };

    private static string FolderOf(SiteConfig config, TermKey key) => key.Kind switch
    {
        TermKind.Category => Slugged(config.ListPermalinks.Category, key),
        TermKind.Tag => Slugged(config.ListPermalinks.Tag, key),
        TermKind.Author => Slugged(config.ListPermalinks.Author, key),
        TermKind.List => config.Lists.Own.First(list => list.Key == key.Slug).Address,
    };

    private static string Slugged(string pattern, TermKey key) => pattern.Replace(":slug", key.Slug, StringComparison.Ordinal);

    private static UrlPath Paged(SiteConfig config, string folder, int number) =>
        UrlPath.Of(number == 1 ? folder : folder + config.ListPermalinks.OfPage(number));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
