using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Menus
{
    private static readonly BuiltSite Site = new TestSite()
        .Config("""
            title: Show
            page_size: 1
            menu:
              - {title: Home, url: /}
              - {title: News, url: /category/news/}
              - {title: Archive, url: /archive/}
              - {title: About, url: /about/}
              - {title: Elsewhere, url: "https://example.org/"}
            """)
        .Page("about", "title: About")
        .Post("2021-08-26-a", "title: A\ncategory: News")
        .Post("2021-08-27-b", "title: B\ncategory: Radio")
        .Build();

    [Fact]
    public void The_menu_stands_on_every_page_in_the_order_of_site_yml()
    {
        Assert.Equal("", Site.Report);
        Assert.Equal(
            ["Home /", "News /category/news/", "Archive /archive/", "About /about/", "Elsewhere https://example.org/"],
            Site.Page("/404.html").QuerySelectorAll(".menu a").Select(entry => $"{entry.TextContent} {entry.GetAttribute("href")}"));
    }

    [Theory]
    [InlineData("/", "Home")]
    [InlineData("/page/2/", "Home")]
    [InlineData("/about/", "About")]
    [InlineData("/category/news/", "News")]
    [InlineData("/2021/08/26/a/", "News")]
    [InlineData("/archive/2021/08/", "Archive")]
    [InlineData("/2021/08/27/b/", null)]
    [InlineData("/category/radio/", null)]
    [InlineData("/404.html", null)]
    public void The_entry_that_a_page_belongs_to_is_marked(string url, string? entry)
    {
        Assert.Equal(entry is null ? [] : [entry], Site.Page(url).QuerySelectorAll(".menu a[aria-current]")
            .Select(current => current.TextContent));
    }

    [Fact]
    public void An_entry_that_leads_nowhere_is_reported_where_it_stands()
    {
        Assert.Equal(
            "site.yml(2,25): error SP0501: Nothing of this site is at '/abuot/'. Did you mean '/about/'?\n",
            new TestSite().Page("about", "title: About").Config("menu:\n  - {title: About, url: /abuot/}").Build().Report);
    }
}
