using StaticPress.Checking;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>A day that comes does not stop a build: what leads to a post that waits or is over is shown as text, and told.</summary>
public sealed class LinksInTime
{
    private static readonly TestSite Parts = new TestSite()
        .Post("2026-02-01-one", "title: One", "Next: [part two](2026-02-02-two.md), <a href=\"2026-02-02-two.md\">raw</a>.")
        .Post("2026-02-02-two", "title: Two", "Before: [part one](2026-02-01-one.md).");

    private static readonly TestSite Fair = new TestSite()
        .Config("menu: [{title: Events, url: /category/events/}, {title: Tags, url: /tags/}]\nredirects: {/fair/: /tag/fair/}")
        .Post("2021-01-02-a", "title: A", "See [the fair](2021-01-03-b.md).")
        .Post("2021-01-03-b", "title: B\nexpires: 2026-02-01\ncategory: Events\ntags: [fair]");

    [Fact]
    public void A_link_to_a_post_that_is_scheduled_for_later_is_text_until_then()
    {
        var site = At(Parts, 31).Build();
        Assert.Equal("content/posts/2026-02-01-one.md(4,18): warning SP0410: '2026-02-02-two.md' is not published now: it is scheduled for 2026-02-02 00:00. Its words are shown without a link until then.",
            site.Problems[0].ToString());
        Assert.Equal("Next: part two, <a>raw</a>.", site.Page("/2026/02/01/one/")
            .QuerySelector(".prose p")!.InnerHtml.Replace("<a >", "<a>", StringComparison.Ordinal));
        Assert.Equal(2, At(Parts, 32).Build().Page("/2026/02/01/one/").QuerySelectorAll(".prose p a[href]").Length);
    }

    [Fact]
    public void A_link_a_menu_entry_and_a_redirect_to_what_is_over_are_told_and_left_out()
    {
        var site = At(Fair, 31).Build();
        Assert.All(site.Problems, problem => Assert.Equal("SP0410", problem.Code));
        Assert.Equal(3, site.Problems.Count);
        Assert.Equal("See the fair.", site.Page("/2021/01/02/a/").QuerySelector(".prose p")!.InnerHtml);
        Assert.Equal(["Tags"], site.Page("/").QuerySelectorAll("nav.menu a").Select(link => link.TextContent));
        Assert.False(site.Has("/fair/"));
        Assert.True(Fair.Build().Has("/fair/"));
    }

    [Fact]
    public void Check_says_before_the_day_what_will_be_without_a_link()
    {
        Assert.Equal(
            ["content/posts/2026-02-01-one.md(4,18)", "content/posts/2026-02-01-one.md(4,47)"],
            SiteCheck.Run(Parts.Build().Blog, threads: 1).Problems.Where(problem => problem.Code == "SP0411")
                .Select(problem => problem.Place.ToString()));
        var told = SiteCheck.Run(Fair.Build().Blog, threads: 1).Problems.Where(problem => problem.Code == "SP0411")
            .Select(problem => problem.ToString()).ToArray();
        Assert.Equal(3, told.Length);
        Assert.Contains("content/posts/2021-01-02-a.md(4,16): warning SP0411: This leads to '/2021/01/03/b/', where nothing is any more after 2026-02-01 00:00. From then on there is no link; take it out before, or let the post stay.", told);
    }

    [Fact]
    public void Check_is_silent_where_both_come_and_go_together()
    {
        var site = new TestSite()
            .Post("2026-02-02-one", "title: One", "[two](2026-02-01-two.md)")
            .Post("2026-02-01-two", "title: Two")
            .Post("2021-01-01-a", "title: A\nexpires: 2026-03-01", "[b](2021-01-02-b.md)")
            .Post("2021-01-02-b", "title: B\nexpires: 2026-03-02").Build();
        Assert.DoesNotContain(SiteCheck.Run(site.Blog, threads: 1).Problems, problem => problem.Code == "SP0411");
    }

    private static readonly TestSite Over = new TestSite()
        .Config("menu: [{title: Old, url: /old-g/}]\nredirects: {/fair/: /2026/01/03/g/, /was/*: /2026/*}")
        .Post("g/index", "title: G\ndate: 2026-01-03\nexpires: 2026-02-01\naliases: [/old-g/, other-g]")
        .File("content/posts/g/p.png", "x")
        .Post("2025-03-04-m", "title: M\nexpires: 2026-02-01\ncategory: Fair")
        .Post("2025-04-01-a", "title: A",
            "[g](/old-g/), [h](/other-g), [fair](/fair/), [was](/was/01/03/g/), [march](/archive/2025/03/), [feed](/category/fair/feed.xml). <img src=\"/2026/01/03/g/p.png\" alt=\"P\">")
        .With(asked => asked with { Now = new DateTimeOffset(2026, 1, 10, 12, 0, 0, TimeSpan.Zero) });

    [Fact]
    public void Whatever_leads_to_a_post_that_will_be_over_is_told_before_though_it_names_an_old_address_or_a_list()
    {
        var told = SiteCheck.Run(Over.Build().Blog, threads: 1).Problems;
        Assert.All(told, problem => Assert.Equal("SP0411", problem.Code));
        Assert.Equal(
            ["/archive/2025/03/", "/category/fair/feed.xml", "/fair/", "/old-g/", "/other-g/", "/was/01/03/g/"],
            told.Where(problem => problem.Place.File == "content/posts/2025-04-01-a.md").Select(problem => problem.Text.Split('\'')[1])
                .Order(StringComparer.Ordinal));
        Assert.Equal(2, told.Count(problem => problem.Place.File == "site.yml"));
    }

    [Fact]
    public void On_the_day_none_of_it_stops_the_build()
    {
        var site = At(Over, 31).Build();
        Assert.All(site.Problems, problem => Assert.False(problem.IsError, problem.ToString()));
        var text = site.Page("/2025/04/01/a/").QuerySelector(".prose p")!;
        Assert.Empty(text.QuerySelectorAll("a[href]"));
        Assert.Equal("/2026/01/03/g/p.png", text.QuerySelector("img")!.GetAttribute("src"));
        Assert.True(site.Has("/2026/01/03/g/p.png"));
        Assert.Empty(site.Page("/").QuerySelectorAll("nav.menu a[href='/old-g/']"));
    }

    [Fact]
    public void A_link_to_an_old_address_of_a_post_that_waits_is_text_until_then()
    {
        var site = new TestSite().Post("2026-02-02-two", "title: Two\naliases: [/part-2/]").Post("2025-02-01-one", "title: One", "[two](/part-2/)").Build();
        Assert.Equal("SP0410", Assert.Single(site.Problems).Code);
        Assert.Equal("two", site.Page("/2025/02/01/one/").QuerySelector(".prose p")!.TextContent);
    }

    /// <param name="day">Days after the first of January 2026.</param>
    private static TestSite At(TestSite site, int day) =>
        site.With(asked => asked with { Now = new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(day) });
}
