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

    [Fact]
    public void A_long_series_is_listed_whole_by_its_first_part_and_by_the_others_around_them()
    {
        var site = Enumerable.Range(1, 60).Aggregate(new TestSite(), (site, part) =>
            site.Post(FormattableString.Invariant($"2021-{1 + (part / 28):00}-{1 + (part % 28):00}-part-{part}"),
            FormattableString.Invariant($"title: Part {part}\nseries: The road"))).Build();
        var first = site.Page("/2021/01/02/part-1/");
        Assert.Equal(60, first.QuerySelectorAll(".series li").Length);
        Assert.Null(first.QuerySelector(".series p"));

        var middle = site.Page("/2021/02/02/part-29/");
        Assert.Equal(Enumerable.Range(24, 11).Select(part => FormattableString.Invariant($"Part {part}")),
            middle.QuerySelectorAll(".series li").Select(part => part.TextContent.Trim()));
        Assert.Equal("24", middle.QuerySelector(".series ol")!.GetAttribute("start"));
        Assert.Equal("part 29 of 60", middle.QuerySelector(".series .count")!.TextContent);
        Assert.Equal(("All 60 parts", "/2021/01/02/part-1/#series-title"),
            (middle.QuerySelector(".series p a")!.TextContent, middle.QuerySelector(".series p a")!.GetAttribute("href")));

        var last = site.Page("/2021/03/05/part-60/").QuerySelectorAll(".series li");
        Assert.Equal((11, "Part 60"), (last.Length, last[^1].TextContent.Trim()));
    }

    private static (string? Older, string? Newer) Neighbours(string url)
    {
        var page = Site.Page(url);
        return (page.QuerySelector(".neighbours [rel=prev]")?.GetAttribute("href"),
            page.QuerySelector(".neighbours [rel=next]")?.GetAttribute("href"));
    }
}
