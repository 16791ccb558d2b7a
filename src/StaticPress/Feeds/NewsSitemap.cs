using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Feeds;

/// <summary>A Google News sitemap (sitemap-news 0.9).</summary>
internal static class NewsSitemap
{
    public static void Write(Route.NewsSitemap sitemap, SitePlan plan, Utf8Buffer output)
    {
        var config = plan.Site.Config;
        output.Write(SitemapXml.Declaration);
        output.Write(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">\n"u8);
        foreach (var post in sitemap.Posts)
        {
            output.Write("<url>"u8);
            SitemapXml.Location(output, plan.Routes.UrlOf(post), config.Address.Root);
            output.Write("<news:news><news:publication><news:name>"u8);
            SitemapXml.Text(output, XmlText.Clean(config.Title));
            output.Write("</news:name><news:language>"u8);
            SitemapXml.Text(output, LanguageCode(post.FrontMatter.Language.Length > 0 ? post.FrontMatter.Language : config.Language));
            output.Write("</news:language></news:publication><news:publication_date>"u8);
            SitemapXml.Moment(output, post.Date);
            output.Write("</news:publication_date><news:title>"u8);
            SitemapXml.Text(output, XmlText.Clean(post.Title));
            output.Write("</news:title></news:news></url>\n"u8);
        }

        output.Write("</urlset>\n"u8);
    }

    /// <summary>ISO 639, as Google asks for: without a region, but for the two of Chinese.</summary>
    private static string LanguageCode(string language) => language.ToLowerInvariant() switch
    {
        "zh-cn" or "zh-hans" or "zh" => "zh-cn",
        "zh-tw" or "zh-hant" => "zh-tw",
        var other => other.Split('-')[0],
    };
}
