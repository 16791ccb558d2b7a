using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Archives
{
    private static readonly BuiltSite Site = new TestSite()
        .Config("title: Show\ntime_zone: America/New_York")
        .Post("a", "title: A\ndate: 2020-12-31T23:30:00-05:00")
        .Post("b", "title: B\ndate: 2021-08-26")
        .Post("c", "title: C\ndate: 2021-08-27")
        .Post("d", "title: D\ndate: 2021-09-01")
        .Build();

    [Fact]
    public void The_archive_lists_years_and_months_newest_first_with_their_counts()
    {
        var page = Site.Page("/archive/");
        Assert.Equal(["/archive/2021/ 2021 3", "/archive/2020/ 2020 1"], page.QuerySelectorAll(".year-title").Select(year =>
            $"{year.QuerySelector("a")!.GetAttribute("href")} {year.QuerySelector("a")!.TextContent} {year.QuerySelector(".count")!.TextContent}"));
        Assert.Equal(["D", "C", "B", "A"], page.QuerySelectorAll("main time")
            .Select(time => time.ParentElement!.QuerySelector("a")!.TextContent));
    }

    [Theory]
    [InlineData("/archive/2021/", "2021", "3 posts")]
    [InlineData("/archive/2021/08/", "August 2021", "2 posts")]
    [InlineData("/archive/2020/12/", "December 2020", "1 post")]
    public void A_year_and_a_month_have_pages_of_their_own(string url, string title, string count)
    {
        var page = Site.Page(url);
        Assert.Equal((title, count), (page.QuerySelector("h1")!.TextContent, page.QuerySelector(".list-note")!.TextContent));
    }

    [Fact]
    public void A_post_stands_in_the_month_that_the_clock_of_the_blog_shows()
    {
        Assert.Equal("A", Site.Page("/archive/2020/12/").QuerySelector(".headlines a")!.TextContent);
        Assert.False(Site.Has("/archive/2021/01/"));
    }

    [Fact]
    public void Months_are_called_as_the_blog_calls_them()
    {
        var site = new TestSite()
            .Config("months: [Janvier, Février, Mars, Avril, Mai, Juin, Juillet, Août, Septembre, Octobre, Novembre, Décembre]")
            .Post("2021-08-26-a", "title: A").Build();
        Assert.Equal("Août 2021", site.Page("/archive/2021/08/").QuerySelector("h1")!.TextContent);
    }
}
