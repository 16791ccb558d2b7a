using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Drafts
{
    private static readonly TestSite Site = new TestSite()
        .Post("2021-08-26-out", "title: Out")
        .Post("2021-08-27-not-yet", "title: Not yet\ndraft: true");

    [Fact]
    public void A_draft_is_left_out_unless_asked_for()
    {
        var site = Site.Build();
        Assert.False(site.Has("/2021/08/27/not-yet/"));
        Assert.Equal("Out", Assert.Single(site.Page("/").QuerySelectorAll("main h2")).TextContent.Trim());
    }

    [Fact]
    public void A_draft_that_was_asked_for_has_its_page_but_goes_to_no_subscriber()
    {
        var site = Site.With(asked => asked with { Drafts = true }).Build();
        Assert.Equal("Not yet", site.Page("/2021/08/27/not-yet/").QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("Out", Assert.Single(site.Xml("/feed.xml").Descendants("item")).Element("title")!.Value);
    }
}
