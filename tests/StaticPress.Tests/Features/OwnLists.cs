using StaticPress.Explaining;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>Lists that a site asks for itself, beside those of its categories, tags and authors.</summary>
public sealed class OwnLists
{
    private static readonly TestSite Site = new TestSite()
        .File("content/media/a.mp3", "not really")
        .Post("2024-01-01-a", "title: A\ncategory: News\ntags: [Iran]\nauthor: Ann Lee\nextra: {show: kjv, places: [Haifa, Acre]}")
        .Post("2024-02-01-b", "title: B\ncategory: Radio\nauthor: Bob Lee\naudio: {file: /media/a.mp3, duration: '0:10'}")
        .Post("2025-01-01-c", "title: C\ncategory: News\npinned: true\nseries: Walks\nauthor: Ann Lee")
        .Post("2025-02-01-d", "title: D\ncategory: Radio\nauthor: Ann Lee\nextra: {show: KJV}");

    [Theory]
    [InlineData("", "D C B A")]
    [InlineData("posts: {category: News}", "C A")]
    [InlineData("posts: {category: [News, Radio], year: 2025}", "D C")]
    [InlineData("posts: {tag: iran}", "A")]
    [InlineData("posts: {author: Bob Lee}", "B")]
    [InlineData("posts: {series: Walks}", "C")]
    [InlineData("posts: {audio: true}", "B")]
    [InlineData("posts: {audio: false, pinned: false}", "D A")]
    [InlineData("posts: {extra: {show: kjv}}", "D A")]
    [InlineData("posts: {extra: {places: Acre}}", "A")]
    [InlineData("order: oldest", "A B C D")]
    [InlineData("order: title, limit: 2", "A B")]
    [InlineData("page_size: 3", "D C B")]
    [InlineData("page_size: 0", "D C B A")]
    public void A_list_holds_the_posts_that_it_asks_for(string list, string expected)
    {
        var site = Site.Config($"podcast: false\nlists: {{mine: {{{list}}}}}").Build();
        Assert.Equal("", site.Report);
        Assert.Equal(expected, string.Join(' ', site.Page("/mine/").QuerySelectorAll("main h2").Select(post => post.TextContent)));
    }

    private static BuiltSite Episodes => Site.Config(
        "title: Show\npodcast: false\nurl: https://example.org/\npage_size: 1\nmenu: [{title: Hear, url: /hear/}]\n"
        + "lists: {episodes: {title: All episodes, address: /hear/, description: To be heard., posts: {category: Radio}, feed: true, extra: {icon: mug}}}").Build();

    [Fact]
    public void A_list_has_an_address_a_title_pages_and_a_place_in_the_menu()
    {
        var site = Episodes;
        var page = site.Page("/hear/");
        Assert.Equal(("", "All episodes", "To be heard."),
            (site.Report, page.QuerySelector("h1")!.TextContent, page.QuerySelector(".list-description")!.TextContent));
        Assert.Equal("All episodes – Show", page.Title);
        Assert.Equal("/hear/page/2/", page.Head!.QuerySelector("link[rel=next]")!.GetAttribute("href"));
        Assert.Equal("B", site.Page("/hear/page/2/").QuerySelector("main h2")!.TextContent);
        Assert.NotNull(page.QuerySelector("nav a[href='/hear/'][aria-current]"));
        Assert.Contains("https://example.org/hear/", site.Text("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_has_a_feed_when_it_asks_for_one()
    {
        var site = Episodes;
        Assert.Equal(["D", "B"], site.Xml("/hear/feed.xml").Descendants("item").Select(item => item.Element("title")!.Value));
        Assert.Equal("/hear/feed.xml", site.Page("/hear/").QuerySelector(".feed-link a")!.GetAttribute("href"));
        Assert.False(Site.Config("lists: {mine: {}}").Build().Has("/mine/feed.xml"));
    }

    [Fact]
    public void A_feed_is_newest_first_whatever_the_order_of_the_list() => Assert.Equal(
        ["D", "C", "B", "A"],
        Site.Config("lists: {mine: {order: title, feed: true}}").Build().Xml("/mine/feed.xml").Descendants("item")
            .Select(item => item.Element("title")!.Value));

    [Fact]
    public void A_list_may_have_a_layout_of_its_own()
    {
        var site = Site.Config("theme: mine\npodcast: false\nlists: {mine: {layout: wide, extra: {icon: mug}}}").File("themes/mine/theme.yml", "extends: coffee")
            .File("themes/mine/layouts/wide.html", "<html lang=\"en\"><head><title>T</title></head><body><p>{{ page.kind }} {{ term.name }} {{ term.extra.icon }} {{ posts.size }} {{ site.lists[0].url }}</p></body></html>")
            .Build();
        Assert.Equal(("", "list Mine mug 4 /mine/"), (site.Report, site.Page("/mine/").QuerySelector("p")!.TextContent));
    }

    [Fact]
    public void A_list_is_explained()
    {
        var blog = Site.Config("lists: {mine: {}}").Read();
        Assert.Equal("posts of the list “Mine”", Explanation.Of(blog.Plan.Routes.Find("/mine/")!, blog).Kind);
    }

    [Theory]
    [InlineData("lists: {mine: {posts: {category: Newz}}}", "site.yml(1,9): warning SP0314: No post is in the list 'mine'.")]
    [InlineData("lists: {mine: {postz: {}}}", "site.yml(1,16): warning SP0105: 'postz' is not a setting that is known here. Did you mean 'posts'?")]
    [InlineData("lists: {mine: {order: random}}", "site.yml(1,23): error SP0107: 'random' is not known in 'order'. Known are: newest, oldest, title.")]
    [InlineData("lists: {mine: {address: episodes}}", "site.yml(1,25): error SP0204: 'episodes' is not an address for a list.")]
    [InlineData("lists: {mine: {layout: wyde}}", "site.yml(1,9): error SP0605: The theme has no layout 'wyde' for the list 'mine'.")]
    [InlineData("lists: {mine: true}", "site.yml(1,15): error SP0106: 'mine' should be a group of settings such as 'title: Latest', but this is 'true'.")]
    [InlineData("lists: {mine: {address: /category/news/}}", "The address /category/news/ is already taken by")]
    public void A_mistake_is_told(string config, string expected) =>
        Assert.Contains(expected, Site.Config(config).Build().Report, StringComparison.Ordinal);
}
