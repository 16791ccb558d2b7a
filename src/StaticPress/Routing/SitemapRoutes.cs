namespace StaticPress.Routing;

/// <summary>One sitemap, or for a large site an index of several.</summary>
internal static class SitemapRoutes
{
    /// <summary>sitemaps.org: a sitemap holds at most so many addresses.</summary>
    private const int MostAddresses = 50_000;

    /// <returns>Last the one that robots.txt names: the only one, or the index. Nothing without pages, because an empty sitemap is invalid.</returns>
    public static List<Route> Of(IEnumerable<Route.WebPage> pages, int most = MostAddresses)
    {
        Route.WebPage[] sorted = [.. pages.OrderBy(route => route.Url.Value, StringComparer.Ordinal)];
        if (sorted.Length == 0) return [];
        if (sorted.Length <= most) return [new Route.Sitemap(SitePaths.Sitemap, sorted)];
        Route.Sitemap[] parts = [.. sorted.Chunk(most).Select((part, index) => new Route.Sitemap(SitePaths.SitemapPart(index + 1), part))];
        return [.. parts, new Route.SitemapIndex(SitePaths.Sitemap, parts)];
    }
}
