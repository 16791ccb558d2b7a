using System.Xml.Linq;
using StaticPress.Routing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Sitemaps
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    private static readonly TestSite Site = new TestSite()
        .Config("title: Show\nurl: https://example.org/blog/\ntime_zone: America/New_York\nlanguage: en-US")
        .Page("about", "title: About")
        .Page("hidden", "title: Hidden\nnoindex: true")
        .Post("2021-08-26-a", "title: A\nupdated: 2021-09-01T10:00:00-04:00")
        .Post("2021-08-27-b", "title: B & C\nnoindex: true")
        .Post("2021-08-28-c", "title: C\ncanonical: https://other.example/c")
        .Post("2021-08-29-d", "title: D\ndraft: true");

    [Fact]
    public void The_sitemap_lists_what_search_engines_may_show()
    {
        var site = Site.With(asked => asked with { Drafts = true }).Build();
        Assert.Equal(
            ["/", "/2021/08/26/a/", "/about/", "/archive/", "/archive/2021/", "/archive/2021/08/", "/categories/", "/feed/", "/tags/"],
            Locations(site, "/sitemap.xml").Select(url => url["https://example.org/blog".Length..]));
    }

    [Fact]
    public void Pages_that_are_left_out_ask_search_engines_to_stay_away()
    {
        var site = Site.Build();
        Assert.All((string[])["/hidden/", "/2021/08/27/b/", "/404.html"], url =>
            Assert.Equal("noindex", site.Page(url).Head!.QuerySelector("meta[name=robots]")!.GetAttribute("content")));
        Assert.Equal("https://other.example/c", site.Page("/2021/08/28/c/")
            .Head!.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void An_address_changed_when_its_author_says_so_and_a_list_with_its_newest_post()
    {
        var map = Site.Build().Xml("/sitemap.xml");
        Assert.Equal("2021-09-01T10:00:00-04:00", Changed("/2021/08/26/a/"));
        Assert.Equal("2021-08-28T00:00:00-04:00", Changed("/archive/2021/08/"));
        Assert.Null(Changed("/about/"));

        string? Changed(string url) => map.Descendants(Map + "url")
            .Single(entry => entry.Element(Map + "loc")!.Value.EndsWith("/blog" + url, StringComparison.Ordinal))
            .Element(Map + "lastmod")?.Value;
    }

    [Fact]
    public void A_large_site_has_an_index_of_parts()
    {
        var routes = SitemapRoutes.Of(Site.Build().Blog.Plan.Routes.Routes.OfType<Route.WebPage>(), most: 7);
        var index = Assert.IsType<Route.SitemapIndex>(routes[^1]);
        Assert.Equal("/sitemap.xml", index.Url.Value);
        Assert.Equal(Enumerable.Range(1, index.Parts.Count).Select(number => $"/sitemap-{number}.xml"),
            index.Parts.Select(part => part.Url.Value));
        Assert.Equal(Site.Build().Blog.Plan.Routes.Routes.OfType<Route.WebPage>().Select(route => route.Url),
            index.Parts.SelectMany(part => part.Pages).Select(page => page.Url));
        Assert.All(index.Parts, part => Assert.InRange(part.Pages.Count, 1, 7));
    }

    [Fact]
    public void Robots_txt_names_the_sitemaps()
    {
        var site = Site.Post("2025-12-31-new", "title: New").Build();
        Assert.Equal("User-agent: *\nAllow: /blog/\n\nSitemap: https://example.org/blog/sitemap.xml\nSitemap: https://example.org/blog/sitemap-news.xml\n", site.Text("/robots.txt"));
        Assert.Equal("mine", Site.File("content/pages/robots.txt", "mine").Build().Text("/robots.txt"));
    }

    [Fact]
    public void The_news_sitemap_holds_the_posts_of_the_two_days_before_now()
    {
        var site = Site.With(asked => asked with { Now = new DateTimeOffset(2021, 8, 28, 12, 0, 0, TimeSpan.Zero) })
            .Post("too-old", "title: Too old\ndate: 2021-08-26T07:59:00-04:00")
            .Post("old-enough", "title: Old & enough\ndate: 2021-08-26T08:01:00-04:00")
            .Post("newest", "title: Newest\ndate: 2021-08-28T07:59:00-04:00\nlanguage: zh-Hant")
            .Post("to-come", "title: To come\ndate: 2021-08-28T08:01:00-04:00")
            .Build();
        var entries = site.Xml("/sitemap-news.xml").Descendants(Map + "url").ToArray();
        Assert.Equal(["Newest zh-tw", "Old & enough en"], entries.Select(entry => $"{entry.Descendants(News + "title").Single().Value} {entry.Descendants(News + "language").Single().Value}"));
        Assert.Equal(("Show", "2021-08-26T08:01:00-04:00"),
            (entries[1].Descendants(News + "name").Single().Value, entries[1].Descendants(News + "publication_date").Single().Value));
    }

    [Fact]
    public void Without_news_there_is_no_news_sitemap()
    {
        Assert.False(Site.Build().Has("/sitemap-news.xml"));
        Assert.False(Site.Config("news_categories: [News]").Post("2026-01-01-x", "title: X\ncategory: Radio").Build().Has("/sitemap-news.xml"));
        Assert.True(Site.Config("news_categories: [News]").Post("2026-01-01-x", "title: X\ncategory: Radio\nnews: true").Build().Has("/sitemap-news.xml"));
    }

    [Fact]
    public void The_news_sitemap_holds_no_more_than_a_thousand()
    {
        var site = Enumerable.Range(0, 1010).Aggregate(new TestSite().Config("page_size: 1000"), (site, i) =>
            site.Post($"p{i}", $"title: P{i}\ndate: 2026-01-01T{i / 100:00}:{i % 60:00}"));
        Assert.Equal(1000, Assert.IsType<Route.NewsSitemap>(site.Read().Plan.Routes.Find("/sitemap-news.xml")).Posts.Count);
    }

    private static IEnumerable<string> Locations(BuiltSite site, string url) => site.Xml(url).Descendants(Map + "loc")
        .Select(location => location.Value);
}
