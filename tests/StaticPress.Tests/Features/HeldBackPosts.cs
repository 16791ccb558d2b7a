using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class HeldBackPosts
{
    private static readonly TestSite Site = new TestSite()
        .Config("time_zone: America/New_York")
        .Post("2021-08-26-out", "title: Out")
        .Post("later", "title: Later\ndate: 2026-01-01T07:00:01\ntags: [x]\ncategory: New")
        .Post("2021-01-01-over", "title: Over\nexpires: 2026-01-01T07:00");

    [Fact]
    public void A_post_is_out_at_its_moment_and_not_a_second_before()
    {
        // The moment of the tests is seven o'clock in New York.
        Assert.False(Site.Build().Has("/2026/01/01/later/"));
        Assert.True(Site.With(asked => asked with { Now = asked.Now.AddSeconds(1) }).Build().Has("/2026/01/01/later/"));
    }

    [Fact]
    public void A_post_is_over_at_the_moment_it_expires_and_not_a_second_before()
    {
        Assert.False(Site.Build().Has("/2021/01/01/over/"));
        Assert.True(Site.With(asked => asked with { Now = asked.Now.AddSeconds(-1) }).Build().Has("/2021/01/01/over/"));
    }

    [Fact]
    public void Nothing_of_a_post_that_is_held_back_shows_anywhere()
    {
        var site = Site.Build();
        Assert.Equal("", site.Report);
        Assert.DoesNotContain(site.Urls, url => url.Contains("/new/", StringComparison.Ordinal)
            || url.Contains("/tag/x/", StringComparison.Ordinal) || url.Contains("2026", StringComparison.Ordinal));
        Assert.All(site.Urls, url => Assert.DoesNotContain("Later", site.Text(url), StringComparison.Ordinal));
    }

    [Fact]
    public void Each_is_shown_when_it_is_asked_for()
    {
        Assert.True(Site.With(asked => asked with { Future = true }).Build().Has("/2026/01/01/later/"));
        Assert.True(Site.With(asked => asked with { Expired = true }).Build().Has("/2021/01/01/over/"));
    }

    [Fact]
    public void A_page_may_be_a_draft_too()
    {
        var site = new TestSite().Page("about", "title: About\ndraft: true");
        Assert.False(site.Build().Has("/about/"));
        Assert.True(site.With(asked => asked with { Drafts = true }).Build().Has("/about/"));
    }

    [Fact]
    public void A_picture_beside_a_draft_is_held_back_with_it()
    {
        var site = new TestSite().Post("2021-08-26-a/index", "title: A\ndate: 2021-08-26\ndraft: true", "![B](b.png)").File("content/posts/2021-08-26-a/b.png", "x").Build();
        Assert.False(site.Has("/posts/2021-08-26-a/b.png"));
    }
}
