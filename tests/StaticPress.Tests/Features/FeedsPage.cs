using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class FeedsPage
{
    private static readonly TestSite Site = new TestSite()
        .Config("title: Show\nurl: https://example.org/blog/\nfeeds: {tags: true}")
        .Post("2021-08-26-a", "title: A\ncategory: News\ntags: [Iran]");

    [Fact]
    public void People_find_every_feed_there_with_the_address_to_copy()
    {
        var page = Site.Build().Page("/feed/");
        Assert.Equal(["/blog/feed.xml", "/blog/atom.xml", "/blog/feed.json"], page.QuerySelectorAll(".feed-cards a")
            .Select(feed => feed.GetAttribute("href")));
        Assert.Contains("https://example.org/blog/feed.xml", page.QuerySelectorAll(".feed-cards .meta")
            .Select(address => address.TextContent));
        Assert.Equal(["News /blog/category/news/feed.xml", "Iran /blog/tag/iran/feed.xml"], page.QuerySelectorAll(".feed-terms a")
            .Select(feed => $"{feed.TextContent} {feed.GetAttribute("href")}"));
    }

    [Fact]
    public void A_blog_without_feeds_of_its_terms_says_nothing_of_them()
    {
        Assert.Null(Site.Config("feeds: {categories: false}").Build().Page("/feed/").QuerySelector(".feed-terms"));
    }
}
