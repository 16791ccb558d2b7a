using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Series
{
    private static readonly BuiltSite Site = new TestSite()
        .Post("2021-01-01-one", "title: One\nseries: The road")
        .Post("2021-01-02-between", "title: Between")
        .Post("2021-01-03-two", "title: Two\nseries: The road")
        .Post("2021-01-04-last", "title: Last")
        .Build();

    [Fact]
    public void A_post_leads_to_the_older_and_the_newer_one()
    {
        Assert.Equal(("/2021/01/01/one/", "/2021/01/03/two/"), Neighbours("/2021/01/02/between/"));
        Assert.Equal(("/2021/01/03/two/", null), Neighbours("/2021/01/04/last/"));
    }

    [Fact]
    public void A_part_of_a_series_leads_to_the_parts_before_and_after_it()
    {
        Assert.Equal((null, "/2021/01/03/two/"), Neighbours("/2021/01/01/one/"));
        Assert.Equal(("/2021/01/01/one/", null), Neighbours("/2021/01/03/two/"));
    }

    [Fact]
    public void Each_part_lists_the_whole_series_in_the_order_of_its_dates()
    {
        Assert.Equal(["One", "Two"], Site.Page("/2021/01/03/two/").QuerySelectorAll(".series li").Select(part => part.TextContent.Trim()));
        Assert.Null(Site.Page("/2021/01/02/between/").QuerySelector(".series"));
    }

    private static (string? Older, string? Newer) Neighbours(string url)
    {
        var page = Site.Page(url);
        return (page.QuerySelector(".neighbours [rel=prev]")?.GetAttribute("href"), page.QuerySelector(".neighbours [rel=next]")?.GetAttribute("href"));
    }
}
