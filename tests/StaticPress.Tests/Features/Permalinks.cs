using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Permalinks
{
    [Theory]
    [InlineData("/:year/:month/:day/:slug/", "/2021/08/06/a-post/")]
    [InlineData("/:year/:month/:slug/", "/2021/08/a-post/")]
    [InlineData("/:category/:slug/", "/israel-news/a-post/")]
    [InlineData("/:category/:title/", "/israel-news/rain-at-last/")]
    [InlineData("/archives/:id/", "/archives/452/")]
    [InlineData("/:year/:slug.html", "/2021/a-post.html")]
    [InlineData("/:slug", "/a-post/")]
    [InlineData("/p-:id-:slug/", "/p-452-a-post/")]
    public void An_address_is_made_from_tokens(string pattern, string address)
    {
        var site = new TestSite().Config($"permalinks: {{post: \"{pattern}\"}}")
            .Post("2021-08-06-a-post", "title: Rain, at last\ncategory: Israel News\nwp_id: 452").Build();
        Assert.Equal("", site.Report);
        Assert.True(site.Has(address), string.Join(' ', site.Urls));
    }

    [Fact]
    public void A_post_without_category_or_number_still_has_an_address()
    {
        var site = new TestSite().Config("permalinks: {post: \"/:category/:id/\"}").Post("2021-08-06-a-post", "title: A").Build();
        Assert.True(site.Has("/uncategorized/a-post/"));
    }

    [Theory]
    [InlineData("2021-08-06-a-post", "title: A", "/2021/08/06/a-post/")]
    [InlineData("2021/2021-08-06-a-post", "title: A", "/2021/08/06/a-post/")]
    [InlineData("2021-08-06_a_post", "title: A", "/2021/08/06/a-post/")]
    [InlineData("2021-08-06", "title: A\ndate: 2021-08-06", "/2021/08/06/2021-08-06/")]
    [InlineData("a-post/index", "title: A\ndate: 2021-08-06", "/2021/08/06/a-post/")]
    [InlineData("2021-08-06-a-post", "title: A\nslug: Other Words", "/2021/08/06/other-words/")]
    [InlineData("2021-08-06-a-post", "title: A\nslug: ../../evil", "/2021/08/06/evil/")]
    [InlineData("2021-08-06-a-post", "title: A\ndate: 2020-01-02", "/2020/01/02/a-post/")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: /the-show/", "/the-show/")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: /the-show", "/the-show/")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: /the/show.html", "/the/show.html")]
    [InlineData("2021-08-06-a-post", "title: A\npermalink: /בראשית/", "/בראשית/")]
    [InlineData("2021-08-06-בראשית", "title: A", "/2021/08/06/vrsyt/")]
    public void A_file_its_slug_and_its_date_make_the_address(string name, string frontMatter, string address)
    {
        var site = new TestSite().Post(name, frontMatter).Build();
        Assert.Equal("", site.Report);
        Assert.True(site.Has(address), string.Join(' ', site.Urls));
    }

    [Theory]
    [InlineData("about", "title: A", "/about/")]
    [InlineData("about/team", "title: A", "/about/team/")]
    [InlineData("about/index", "title: A", "/about/")]
    [InlineData("Über uns", "title: A", "/uber-uns/")]
    [InlineData("about", "title: A\nslug: us", "/us/")]
    [InlineData("about", "title: A\npermalink: /about.html", "/about.html")]
    public void A_page_stands_where_its_file_does(string name, string frontMatter, string address)
    {
        var site = new TestSite().Page(name, frontMatter).Build();
        Assert.Equal("", site.Report);
        Assert.True(site.Has(address), string.Join(' ', site.Urls));
    }

    [Fact]
    public void The_day_in_an_address_is_the_sites_own()
    {
        var site = new TestSite().Config("time_zone: Asia/Jerusalem").Post("a", "title: A\ndate: 2021-08-26T22:30:00Z").Build();
        Assert.True(site.Has("/2021/08/27/a/"));
    }

    [Fact]
    public void Links_to_a_file_lead_to_its_address_wherever_that_is()
    {
        var site = new TestSite()
            .Page("about", "title: About", "[1](../posts/2021/2021-08-26-a%20b.md) [2](<../posts/2021/2021-08-26-a b.md#part>) [3][ref] ![4](our%20logo.png)\n\n[ref]: ../posts/2021/2021-08-26-a%20b.md?x=1#part \"Title\"")
            .Post("2021/2021-08-26-a b", "title: A\npermalink: /elsewhere/", "## Part\n\n[5](#part) [6](../../pages/about.md) [7](/about)")
            .File("content/pages/our logo.png", "").Build();
        Assert.Equal(["/elsewhere/", "/elsewhere/#part", "/elsewhere/?x=1#part"], Links(site, "/about/"));
        Assert.Equal(["#part", "/about/", "/about/"], Links(site, "/elsewhere/"));
        Assert.Equal("/our%20logo.png", site.Page("/about/").QuerySelector("main img")!.GetAttribute("src"));
        Assert.True(site.Has("/our logo.png"));
    }

    private static IEnumerable<string?> Links(BuiltSite site, string url) =>
        site.Page(url).QuerySelectorAll("main .prose a:not(.anchor)").Where(link => link.TextContent.Length == 1).Select(link => link.GetAttribute("href"));
}
