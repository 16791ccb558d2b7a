using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Terms
{
    private static readonly TestSite Tagged = new TestSite()
        .Config("title: Show\npage_size: 1\nlists: {authors: true}\nauthors: {cm: {name: CM, bio: 'The *host*.'}}\ncategories: {News: {description: What happened.}}\ntags: {Iran: Near and far.}")
        .Post("2021-01-01-a", "title: A\ncategory: News\ntags: [Iran, Israel]")
        .Post("2021-01-02-b", "title: B\ncategory: News\ntags: [Iran]");

    [Theory]
    [InlineData("/category/news/", "News", "What happened.")]
    [InlineData("/tag/iran/", "Iran", "Near and far.")]
    public void A_term_has_a_page_with_its_description_and_its_posts(string url, string name, string description)
    {
        var page = Tagged.Build().Page(url);
        Assert.Equal((name, description), (page.QuerySelector("h1")!.TextContent, page.QuerySelector(".list-description")!.TextContent));
        Assert.Equal("B", Assert.Single(page.QuerySelectorAll("main h2")).TextContent);
        Assert.Equal($"{url}page/2/", page.Head!.QuerySelector("link[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public void The_page_of_an_author_shows_the_bio()
    {
        var page = Tagged.Build().Page("/author/cm/");
        Assert.Equal(("CM", "host"), (page.QuerySelector("h1")!.TextContent, page.QuerySelector(".author-head em")!.TextContent));
    }

    [Fact]
    public void The_overviews_count_the_posts_of_each_term()
    {
        var site = Tagged.Build();
        Assert.Equal(["Iran 2", "Israel 1"], site.Page("/tags/").QuerySelectorAll("main li a").Select(tag => tag.TextContent));
        var card = Assert.Single(site.Page("/categories/").QuerySelectorAll("main li"));
        Assert.Equal(("/category/news/", "2 posts"),
            (card.QuerySelector("a")!.GetAttribute("href"), card.QuerySelector(".meta")!.TextContent));
    }

    [Theory]
    [InlineData("", "/author/a/feed.xml", false)]
    [InlineData("", "/category/news/feed.xml", true)]
    [InlineData("", "/tag/iran/feed.xml", false)]
    [InlineData("feeds: {tags: true}", "/tag/iran/feed.xml", true)]
    [InlineData("feeds: {authors: true}", "/author/a/feed.xml", true)]
    [InlineData("feeds: {categories: false}", "/category/news/feed.xml", false)]
    public void A_term_has_a_feed_of_its_own_when_site_yml_says_so(string config, string feed, bool isThere)
    {
        var site = new TestSite().Config(config).Post("2021-01-01-a", "title: A\ncategory: News\ntags: [Iran]\nauthor: A").Build();
        Assert.Equal(isThere, site.Has(feed));
        var page = site.Page(feed[..^"feed.xml".Length]);
        Assert.Equal(isThere, page.Head!.QuerySelector($"link[rel=alternate][href='{feed}']") is not null);
        Assert.Equal(isThere, page.QuerySelector($".feed-link a[href='{feed}']") is not null);
    }

    [Fact]
    public void A_file_can_describe_a_term_too()
    {
        var site = Tagged.File("content/terms/tag/israel.yml", "description: >-\n  A land\n  and a people.\n").Build();
        Assert.Equal("", site.Report);
        Assert.Equal("A land and a people.", site.Page("/tag/israel/").QuerySelector(".list-description")!.TextContent);
    }

    [Theory]
    [InlineData("category/news.yml", "description: Again.", "content/terms/category/news.yml(1,14): error SP0314: site.yml describes this too. Keep one of the two descriptions.\n")]
    [InlineData("tag/israel.yml", "descripton: Typo.", "content/terms/tag/israel.yml(1,1): warning SP0105: 'descripton' is not a setting that is known here. Did you mean 'description'?\n")]
    [InlineData("tags/iran.yml", "description: A.", "content/terms/tags/iran.yml: warning SP0314: This file is not read as the description of a category or tag. Such a file is content/terms/category/<slug>.yml or content/terms/tag/<slug>.yml.\n")]
    [InlineData("tag/Iran.yml", "description: A.", "content/terms/tag/Iran.yml: warning SP0314: This file is not read as the description of a category or tag. Such a file is content/terms/category/<slug>.yml or content/terms/tag/<slug>.yml.\n")]
    [InlineData("tag/irn.yml", "description: A.", "content/terms/tag/irn.yml(1,14): warning SP0314: No post has the tag 'irn'. Did you mean 'Iran'?\n")]
    public void A_file_that_describes_nothing_is_reported(string path, string yaml, string report)
    {
        Assert.Equal(report, Tagged.File($"content/terms/{path}", yaml).Build().Report);
    }

    [Fact]
    public void A_page_of_the_author_s_own_does_not_lose_its_place_to_a_category()
    {
        var site = Tagged.Page("category/news", "title: Mine").Build();
        Assert.Equal(
            "content/posts/2021-01-02-b.md(3,11): error SP0401: The address /category/news/ is already taken by content/pages/category/news.md. Give that page another 'slug:' or 'permalink:', or the category another name.\n",
            site.Report);
    }
}
