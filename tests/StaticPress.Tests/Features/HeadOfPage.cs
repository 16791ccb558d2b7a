using AngleSharp.Html.Dom;
using StaticPress.Routing;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class HeadOfPage
{
    private static readonly TestSite Site = new TestSite()
        .Config("title: Show\ndescription: What it is.\nurl: https://example.org/blog/\nlanguage: en-US\ntime_zone: America/New_York\npage_size: 1")
        .File("content/media/desk.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='630'/>")
        .Page("about", "title: About", "![](https://pictures.example/only.png)")
        .Post(
            "2021-08-26-a",
            "title: 'A & B'\ncategory: News\ntags: [Iran, Israel]\nauthor: CM\nimage: {src: /media/desk.svg, alt: A desk}\nupdated: 2021-09-01\nnoindex: true",
            "What <em>happened</em>.")
        .Post("2021-08-27-b", "title: B\nlanguage: he\ncanonical: https://first.example/b");

    [Theory]
    [InlineData("/", "Show", "What it is.")]
    [InlineData("/page/2/", "Latest posts (2) – Show", "What it is.")]
    [InlineData("/2021/08/26/a/", "A & B – Show", "What happened.")]
    [InlineData("/about/", "About – Show", "What it is.")]
    [InlineData("/category/news/", "News – Show", "Posts about News on Show.")]
    [InlineData("/author/cm/", "CM – Show", "Posts by CM on Show.")]
    [InlineData("/categories/", "Categories – Show", "All categories of Show, with the number of posts in each.")]
    [InlineData("/tags/", "Tags – Show", "All tags of Show, with the number of posts in each.")]
    [InlineData("/archive/", "Archive – Show", "All posts of Show by year and month.")]
    [InlineData("/archive/2021/08/", "August 2021 – Show", "Posts of Show from August 2021.")]
    [InlineData("/feed/", "Feeds – Show", "Ways to follow Show in a feed reader or podcast app.")]
    [InlineData("/404.html", "Page not found – Show", "What it is.")]
    public void Every_page_has_a_title_and_a_description(string url, string title, string description)
    {
        var page = Site.Build().Page(url);
        Assert.Equal((title, description), (page.Title, Meta(page, "description")));
    }

    [Fact]
    public void Every_page_names_its_own_address_but_one_that_was_first_elsewhere()
    {
        var site = Site.Build();
        Assert.Equal("https://example.org/blog/page/2/", Link(site.Page("/page/2/"), "canonical"));
        Assert.Equal("https://example.org/blog/2021/08/26/a/", Link(site.Page("/2021/08/26/a/"), "canonical"));
        Assert.Equal("https://first.example/b", Link(site.Page("/2021/08/27/b/"), "canonical"));
    }

    [Fact]
    public void A_shared_post_shows_a_card_with_its_picture()
    {
        var page = Site.Build().Page("/2021/08/26/a/");
        Assert.Equal(
            [
                "og:type article",
                "og:site_name Show",
                "og:title A & B",
                "og:url https://example.org/blog/2021/08/26/a/",
                "og:locale en_US",
                "og:description What happened.",
                "og:image https://example.org/blog/media/desk.svg.1200x630.png",
                "og:image:alt A desk",
                "og:image:width 1200",
                "og:image:height 630",
                "article:published_time 2021-08-26T00:00:00-04:00",
                "article:modified_time 2021-09-01T00:00:00-04:00",
                "article:author CM",
                "article:section News",
                "article:tag Iran",
                "article:tag Israel",
            ],
            page.Head!.QuerySelectorAll("meta[property]")
                .Select(meta => $"{meta.GetAttribute("property")} {meta.GetAttribute("content")}"));
        Assert.Equal(("summary_large_image", "A desk"), (Meta(page, "twitter:card"), Meta(page, "twitter:image:alt")));
    }

    [Fact]
    public void A_page_without_a_picture_shows_a_small_card()
    {
        var page = Site.Build().Page("/2021/08/27/b/");
        Assert.Equal("summary", Meta(page, "twitter:card"));
        Assert.Null(page.Head!.QuerySelector("meta[property^='og:image'], meta[property='og:locale']"));
    }

    [Fact]
    public void Feed_readers_find_the_feeds_of_the_blog_on_every_page_and_a_term_s_on_its_own()
    {
        var site = Site.Build();
        string[] feeds = ["application/rss+xml /blog/feed.xml Show", "application/atom+xml /blog/atom.xml Show (Atom)", "application/feed+json /blog/feed.json Show (JSON Feed)"];
        Assert.Equal(feeds, Feeds(site.Page("/404.html")));
        Assert.Equal([.. feeds, "application/rss+xml /blog/category/news/feed.xml News – Show"], Feeds(site.Page("/category/news/")));
    }

    [Fact]
    public void Search_engines_are_sent_away_where_the_author_says_so()
    {
        var site = Site.Build();
        Assert.Equal("noindex", Meta(site.Page("/2021/08/26/a/"), "robots"));
        Assert.Equal("max-image-preview:large", Meta(site.Page("/2021/08/27/b/"), "robots"));
    }

    [Fact]
    public void The_bars_of_the_browser_take_the_colour_of_the_page_by_day_and_by_night()
    {
        var colours = Site.Build().Page("/").Head!.QuerySelectorAll("meta[name=theme-color]");
        Assert.Equal(["(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"],
            colours.Select(colour => colour.GetAttribute("media")));
        Assert.All(colours, colour => Assert.Matches("^#[0-9a-f]{6}$", colour.GetAttribute("content")));
    }

    [Fact]
    public void A_page_shows_its_description_over_the_text_only_when_the_author_wrote_one()
    {
        var site = Site.Page("said", "title: Said\ndescription: In short.", "First.").Page("unsaid", "title: Unsaid", "First.").Build();
        Assert.Equal("In short.", site.Page("/said/").QuerySelector(".standfirst")!.TextContent);
        Assert.Null(site.Page("/unsaid/").QuerySelector(".standfirst"));
        Assert.Equal("First.", Meta(site.Page("/unsaid/"), "description"));
    }

    [Fact]
    public void No_page_of_the_real_blog_lacks_anything()
    {
        var site = TestSite.RealBlog();
        foreach (var url in site.Urls.Where(url => url.EndsWith('/') && site.Blog.Plan.Routes.Find(url) is not Route.Redirect))
        {
            var page = site.Page(url);
            Assert.All([page.Title, Meta(page, "description"), Link(page, "canonical"), Meta(page, "twitter:card")], text =>
                Assert.False(string.IsNullOrEmpty(text), url));
            Assert.All((string[])["og:title", "og:url", "og:description", "og:type"], name =>
                Assert.NotEqual("", page.Head!.QuerySelector($"meta[property='{name}']")!.GetAttribute("content")));
        }
    }

    private static string? Meta(IHtmlDocument page, string name) =>
        page.Head!.QuerySelector($"meta[name='{name}']")?.GetAttribute("content");

    private static string? Link(IHtmlDocument page, string rel) => page.Head!.QuerySelector($"link[rel='{rel}']")?.GetAttribute("href");

    private static IEnumerable<string> Feeds(IHtmlDocument page) =>
        page.Head!.QuerySelectorAll("link[rel=alternate]").Select(feed => $"{feed.GetAttribute("type")} {feed.GetAttribute("href")} {feed.GetAttribute("title")}");
}
