using StaticPress.Content;
using StaticPress.Media;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>What only programs ask for: sitemaps, robots.txt and /favicon.ico.</summary>
internal static class SearchEngineRoutes
{
    /// <summary>Google: a news sitemap holds at most so many.</summary>
    private const int MostNews = 1000;

    private static readonly TimeSpan NewsAge = TimeSpan.FromDays(2);

    public static IReadOnlyList<Route> Of(Site site, IReadOnlyList<SourceFile> media, IReadOnlyList<Route> routes)
    {
        var found = SitemapRoutes.Of(routes.OfType<Route.WebPage>()
            .Where(page => page.IsForSearchEngines && (site.Config.Lists.InSitemap || !IsList(page))));
        var entry = found.LastOrDefault();
        Route? news = News(site) is { Length: > 0 } posts ? new Route.NewsSitemap(SitePaths.NewsSitemap, posts) : null;
        if (news is not null) found.Add(news);
        // The author's own robots.txt and favicon.ico win.
        if (site.Config.Robots && !Has(media, "robots.txt")) found.Add(new Route.Fixed(SitePaths.Robots, RobotsText(site, [entry, news])));
        if (!Has(media, "favicon.ico") && SiteIcon.Png(site, media) is { } png && IconFits(png))
            found.Add(new Route.Icon(SitePaths.IconFile, png));
        else if (!Has(media, "favicon.ico") && SiteIcon.Svg(site, media) is { } svg
            && routes.Any(route => route is Route.Picture made && made.Original == svg && made.Variant == SiteIcon.OfPhones))
            found.Add(new Route.Icon(SitePaths.IconFile, svg) { IsDrawn = true });
        return found;
    }

    private static bool IsList(Route.WebPage page) =>
        page is Route.OfTerm or Route.Terms or Route.OfArchive or Route.FeedsPage
            || (page is Route.Home && page.Url != Primitives.UrlPath.Home);

    /// <summary>Google takes news of the last two days. An empty sitemap is invalid, so without any there is none.</summary>
    private static Post[] News(Site site) =>
    [
        .. site.Listed
            .TakeWhile(post => post.Date > site.Options.Now - NewsAge)
            .Where(post => post.Date <= site.Options.Now && Route.OfPost.IsListed(post)
                && (site.SaysWhatIsNews ? site.IsNews(post) : post.FrontMatter.News != false))
            .Take(MostNews),
    ];

    private static string RobotsText(Site site, IReadOnlyList<Route?> sitemaps)
    {
        var lines = string.Concat(sitemaps.OfType<Route>().Select(sitemap => $"Sitemap: {site.Config.Address.Absolute(sitemap.Url)}\n"));
        return $"User-agent: *\nAllow: {site.Config.Address.BasePath}/\n{(lines.Length > 0 ? "\n" : "")}{lines}";
    }

    /// <summary>
    /// The two bytes for width and height in an ICO end at 256. Of a picture that cannot be read, the making of the icon tells.
    /// </summary>
    private static bool IconFits(SourceFile png)
    {
        try
        {
            return Picture.Of(png).Size is { Width: <= 256, Height: <= 256 };
        }
        catch (UnreadableException)
        {
            return true;
        }
    }

    private static bool Has(IReadOnlyList<SourceFile> media, string name) =>
        media.Any(file => file.Path == Documents.PagesFolder + name || file.Path == FileNames.StaticFolder + name);
}

/// <summary>One sitemap, or for a large site an index of several.</summary>
internal static class SitemapRoutes
{
    /// <summary>sitemaps.org: a sitemap holds at most so many addresses.</summary>
    private const int MostAddresses = 50_000;

    /// <returns>Last the one that robots.txt names: the only one, or the index. Nothing without pages, because an empty sitemap is
    /// invalid.</returns>
    public static List<Route> Of(IEnumerable<Route.WebPage> pages, int most = MostAddresses)
    {
        Route.WebPage[] sorted = [.. pages.OrderBy(route => route.Url.Value, StringComparer.Ordinal)];
        if (sorted.Length == 0) return [];
        if (sorted.Length <= most) return [new Route.Sitemap(SitePaths.Sitemap, sorted)];
        Route.Sitemap[] parts = [.. sorted.Chunk(most).Select((part, index) => new Route.Sitemap(SitePaths.SitemapPart(index + 1), part))];
        return [.. parts, new Route.SitemapIndex(SitePaths.Sitemap, parts)];
    }
}
