using AngleSharp.Dom;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class HomePage
{
    private static readonly TestSite FivePosts = new TestSite()
        .Config("title: Show\npage_size: 2")
        .Post("2021-01-01-one", "title: One")
        .Post("2021-01-02-two", "title: Two\npinned: true")
        .Post("2021-01-03-three", "title: Three")
        .Post("2021-01-04-four", "title: Four\npinned: true")
        .Post("2021-01-05-five", "title: Five");

    [Fact]
    public void Pinned_posts_come_first_and_none_comes_twice()
    {
        var site = FivePosts.Build();
        Assert.Equal(["Four", "Two"], Titles(site, "/"));
        Assert.Equal(["Five", "Three"], Titles(site, "/page/2/"));
        Assert.Equal(["One"], Titles(site, "/page/3/"));
        Assert.False(site.Has("/page/4/"));
        Assert.False(site.Has("/page/1/"));
    }

    [Fact]
    public void Each_page_knows_the_one_before_and_the_one_after()
    {
        var site = FivePosts.Build();
        Assert.Equal([(null, "/page/2/"), ("/", "/page/3/"), ("/page/2/", null)], ((string[])["/", "/page/2/", "/page/3/"]).Select(url =>
            (site.Page(url).Head!.QuerySelector("link[rel=prev]")?.GetAttribute("href"), site.Page(url)
                .Head!.QuerySelector("link[rel=next]")?.GetAttribute("href"))));
        Assert.Equal("/page/3/", site.Page("/page/2/").QuerySelector(".pager a[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_post_in_the_list_shows_title_date_category_source_picture_and_summary()
    {
        var page = new TestSite()
            .File("content/media/desk.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='4'/>")
            .Config("title: Show\ndate_format: dd/MM/yyyy")
            .Post(
                "2021-08-26-a",
                "title: A desk\ncategory: News\nsource: {name: Jerusalem Post, url: https://www.jpost.com/}\ndescription: In a sentence.\nimage: {src: /media/desk.svg, alt: A desk}")
            .Build().Page("/");
        var post = page.QuerySelector("main article")!;
        Assert.Equal("A desk", post.QuerySelector("h2 a[href='/2021/08/26/a/']")!.TextContent);
        Assert.Equal(("2021-08-26T00:00:00+00:00", "26/08/2021"),
            (post.QuerySelector("time")!.GetAttribute("datetime"), post.QuerySelector("time")!.TextContent));
        Assert.Equal("News", post.QuerySelector("a[href='/category/news/']")!.TextContent);
        Assert.Contains("Source: Jerusalem Post", post.TextContent, StringComparison.Ordinal);
        Assert.Equal(("/media/desk.svg", "", "8", "4"), Picture(post.QuerySelector("img")!));
        Assert.Contains(post.QuerySelectorAll("p"), paragraph => paragraph.TextContent == "In a sentence.");
    }

    [Fact]
    public void The_newest_story_with_a_picture_leads_and_what_is_pinned_is_a_strip_above_it()
    {
        var page = new TestSite()
            .File("content/media/desk.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='8' height='4'/>")
            .Post("2021-01-01-old", "title: Old\nimage: {src: /media/desk.svg, alt: A desk}")
            .Post("2021-01-02-pictured", "title: Pictured\nimage: {src: /media/desk.svg, alt: A desk}")
            .Post("2021-01-03-newest", "title: Newest")
            .Post("2020-01-01-rules", "title: Rules\npinned: true\nimage: {src: /media/desk.svg, alt: A desk}")
            .Build().Page("/");

        Assert.Equal("Rules", page.QuerySelector("main .pinned a")!.TextContent);
        Assert.Equal("Pictured", page.QuerySelector(".lead h2")!.TextContent);
        Assert.Equal(["Newest", "Old"], page.QuerySelectorAll(".card h3").Select(title => title.TextContent));
    }

    [Fact]
    public void An_episode_can_be_heard_from_every_list_and_leads_to_its_player_without_a_script()
    {
        var site = new TestSite().Config("podcast: false").File("content/media/a.mp3", "sound")
            .Post("2021-01-01-a", "title: An hour\ncategory: Radio\naudio: {file: /media/a.mp3, duration: '1:00:00'}").Build();
        foreach (var list in (string[])["/", "/category/radio/"])
        {
            var listen = site.Page(list).QuerySelector("a[data-listen]")!;
            Assert.Equal(("/media/a.mp3", "/2021/01/01/a/#listen"), (listen.GetAttribute("data-listen"), listen.GetAttribute("href")));
            Assert.Equal("Listen 1:00:00 to An hour", listen.TextContent.Trim());
        }

        Assert.NotNull(site.Page("/2021/01/01/a/").QuerySelector("#listen audio[controls]"));
    }

    [Theory]
    [InlineData("description: Said.", "First.\n\nSecond.", "Said.")]
    [InlineData("category: News", "First *one*.\n\nSecond.\n\n<!--more-->\n\nThird.", "First one. Second.")]
    [InlineData("category: News", "# A heading\n\nFirst & foremost.\n\nSecond.", "First & foremost.")]
    public void The_summary_is_the_description_else_the_text_up_to_more_else_the_first_paragraph(string frontMatter, string body,
        string summary)
    {
        var site = new TestSite().Post("2021-01-01-a", $"title: A\n{frontMatter}", body).Build();
        Assert.Equal(summary, site.Page("/").QuerySelector(".lead-summary")!.TextContent);
    }

    [Fact]
    public void A_blog_without_posts_has_a_home_page_that_says_so()
    {
        var page = new TestSite().Config("title: Show").Build().Page("/");
        Assert.Equal("There are no posts yet.", page.QuerySelector(".empty")!.TextContent);
        Assert.Null(page.Head!.QuerySelector("link[rel=next]"));
    }

    private static IEnumerable<string> Titles(BuiltSite site, string url) =>
        site.Page(url).QuerySelectorAll(".lead h2, .card h3, .headlines a, .row h2").Select(title => title.TextContent.Trim());

    private static (string?, string?, string?, string?) Picture(IElement image) =>
        (image.GetAttribute("src"), image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height"));
}
