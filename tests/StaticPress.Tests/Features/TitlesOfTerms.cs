using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class TitlesOfTerms
{
    [Fact]
    public void Two_categories_look_alike_to_readers_where_site_yml_gives_them_one_title()
    {
        var site = new TestSite()
            .Config("url: https://example.org/\ncategories:\n  News (Europe): {title: News, slug: news-europe}\n  News (Asia): {title: News, slug: news-asia}")
            .Post("2025-01-01-a", "title: A\ncategory: [News (Europe), News (Asia)]").Build();

        Assert.Equal("", site.Report);
        Assert.Equal(["News", "News"], site.Page("/2025/01/01/a/").QuerySelectorAll(".tags [rel=tag]").Select(link => link.TextContent));
        Assert.Equal(["/category/news-europe/", "/category/news-asia/"], site.Page("/2025/01/01/a/").QuerySelectorAll(".tags [rel=tag]")
            .Select(link => link.GetAttribute("href")));
        Assert.Equal("News", site.Page("/category/news-asia/").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void The_file_of_a_tag_may_give_its_title()
    {
        var site = new TestSite().Config("url: https://example.org/").Post("2025-01-01-a", "title: A\ntags: [iran]")
            .File("content/terms/tag/iran.yml", "title: The Islamic Republic of Iran\n").Build();

        Assert.Equal("", site.Report);
        Assert.Equal("The Islamic Republic of Iran", site.Page("/tag/iran/").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_post_in_several_categories_names_them_all_and_one_in_one_names_it_above_its_title_only()
    {
        var site = new TestSite().Config("url: https://example.org/").Post("2025-01-01-a", "title: A\ncategory: [Radio, Weather]").Post("2025-01-02-b", "title: B\ncategory: Radio").Build();

        Assert.Equal(["Radio", "Weather"], site.Page("/2025/01/01/a/").QuerySelectorAll(".tags [rel=tag]")
            .Select(link => link.TextContent));
        Assert.Equal("Radio", site.Page("/2025/01/02/b/").QuerySelector(".kicker a")!.TextContent);
        Assert.Empty(site.Page("/2025/01/02/b/").QuerySelectorAll(".tags"));
    }
}
