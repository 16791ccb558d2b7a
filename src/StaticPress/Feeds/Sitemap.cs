using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;

namespace StaticPress.Feeds;

/// <summary>A sitemap, and the index of several (sitemaps.org, protocol 0.9).</summary>
internal static class Sitemap
{
    public static void Write(Route.Sitemap sitemap, Site site, Utf8Buffer output)
    {
        output.Write(SitemapXml.Declaration);
        output.Write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
        foreach (var page in sitemap.Pages)
        {
            output.Write("<url>"u8);
            Entry(output, page, page.LastChange(site), site.Config.Address.Root);
            output.Write("</url>\n"u8);
        }

        output.Write("</urlset>\n"u8);
    }

    public static void Write(Route.SitemapIndex index, Site site, Utf8Buffer output)
    {
        output.Write(SitemapXml.Declaration);
        output.Write("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"u8);
        foreach (var part in index.Parts)
        {
            output.Write("<sitemap>"u8);
            Entry(output, part, part.Pages.Max(page => page.LastChange(site)), site.Config.Address.Root);
            output.Write("</sitemap>\n"u8);
        }

        output.Write("</sitemapindex>\n"u8);
    }

    private static void Entry(Utf8Buffer output, Route route, DateTimeOffset? changed, string root)
    {
        SitemapXml.Location(output, route.Url, root);
        if (changed is not { } moment) return;
        output.Write("<lastmod>"u8);
        SitemapXml.Moment(output, moment);
        output.Write("</lastmod>"u8);
    }
}
