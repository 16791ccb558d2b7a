using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class LayoutsOfTexts
{
    private static readonly TestSite Own = new TestSite().Config("theme: mine")
        .File("themes/mine/theme.yml", "extends: coffee")
        .File("themes/mine/layouts/wide.html", "<!DOCTYPE html><html lang=\"en\"><head><title>W</title></head><body><h1>Wide</h1></body></html>");

    [Fact]
    public void A_post_can_name_a_layout_of_the_theme()
    {
        var site = Own.Post("2021-01-01-a", "title: A\nlayout: wide").Build();
        Assert.Equal(("", "Wide"), (site.Report, site.Page("/2021/01/01/a/").QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public void A_layout_of_an_older_theme_is_left_out_and_told_once()
    {
        var site = new TestSite()
            .Post("2021-01-01-a", "title: A\nlayout: single")
            .Post("2021-01-02-b", "title: B\nlayout: single")
            .Post("2021-01-03-c", "title: C\nlayout: default")
            .Page("about", "title: About\nlayout: single")
            .Build();
        Assert.Equal(
            "content/pages/about.md(3,9): warning SP0605: The theme has no layout 'single'. Leave the line out.\n"
            + "content/posts/2021-01-01-a.md(3,9): warning SP0605: The theme has no layout 'single' (2 posts). Leave the line out.\n"
            + "content/posts/2021-01-03-c.md(3,9): warning SP0605: The theme has no layout 'default'. Leave the line out.\n",
            site.Report);
        Assert.Equal("A", site.Page("/2021/01/01/a/").QuerySelector("article h1")!.TextContent);
        Assert.Equal("About", site.Page("/about/").QuerySelector("h1")!.TextContent);
    }
}
