using System.Text.Json;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Breadcrumbs
{
    private static readonly BuiltSite Site = new TestSite()
        .Config("title: Show\nurl: https://example.org/blog/\npage_size: 1")
        .Page("about", "title: About")
        .Page("about/people/team", "title: Team")
        .Post("2021-08-26-a", "title: A\ncategory: News\ntags: [Iran]\nauthor: CM")
        .Post("2021-08-27-b", "title: B\ncategory: News")
        .Post("2021-08-28-c", "title: C")
        .Build();

    public static TheoryData<string, string> Pages => new()
    {
        { "/page/2/", "Home / > Page 2 /page/2/" },
        { "/2021/08/26/a/", "Home / > News /category/news/ > A /2021/08/26/a/" },
        { "/2021/08/28/c/", "Home / > C /2021/08/28/c/" },
        { "/about/", "Home / > About /about/" },
        { "/about/people/team/", "Home / > About /about/ > Team /about/people/team/" },
        { "/category/news/", "Home / > Categories /categories/ > News /category/news/" },
        { "/category/news/page/2/", "Home / > Categories /categories/ > News /category/news/ > Page 2 /category/news/page/2/" },
        { "/tag/iran/", "Home / > Tags /tags/ > Iran /tag/iran/" },
        { "/author/cm/", "Home / > CM /author/cm/" },
        { "/categories/", "Home / > Categories /categories/" },
        { "/tags/", "Home / > Tags /tags/" },
        { "/archive/", "Home / > Archive /archive/" },
        { "/archive/2021/", "Home / > Archive /archive/ > 2021 /archive/2021/" },
        { "/archive/2021/08/", "Home / > Archive /archive/ > 2021 /archive/2021/ > August /archive/2021/08/" },
        { "/feed/", "Home / > Feeds /feed/" },
        { "/404.html", "Home / > Page not found /404.html" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_kind_of_page_says_where_it_is(string url, string trail)
    {
        var links = Site.Page(url).QuerySelectorAll(".breadcrumb a");
        Assert.Equal(trail, string.Join(" > ", links.Select(link => $"{link.TextContent} {link.GetAttribute("href")!["/blog".Length..]}")));
        Assert.Equal("page", links[^1].GetAttribute("aria-current"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Search_engines_are_told_the_same(string url, string trail)
    {
        var list = Assert.Single(Site.JsonLd(url), thing => thing.GetProperty("@type").GetString() == "BreadcrumbList");
        JsonElement[] steps = [.. list.GetProperty("itemListElement").EnumerateArray()];
        Assert.Equal(Enumerable.Range(1, steps.Length), steps.Select(step => step.GetProperty("position").GetInt32()));
        Assert.Equal(trail, string.Join(" > ", steps.Select(step =>
            $"{step.GetProperty("name").GetString()} {step.GetProperty("item").GetString()!["https://example.org/blog".Length..]}")));
    }

    [Fact]
    public void The_home_page_has_none()
    {
        Assert.Null(Site.Page("/").QuerySelector(".breadcrumb"));
        Assert.DoesNotContain(Site.JsonLd("/"), thing => thing.GetProperty("@type").GetString() == "BreadcrumbList");
    }
}
