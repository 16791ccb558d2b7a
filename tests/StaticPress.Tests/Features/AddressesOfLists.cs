using StaticPress.Checking;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class AddressesOfLists
{
    [Fact]
    public void The_archive_the_overviews_and_the_search_go_where_site_yml_says_and_a_page_may_have_their_usual_address()
    {
        var site = new TestSite()
            .Config("url: https://example.org/show/\npermalinks: {archive: /all/, categories: /topics/, tags: /words/, search: /find/}")
            .Post("2025-01-01-a", "title: A\ncategory: Radio\ntags: [rain]")
            .Page("search", "title: How I search").Page("archive", "title: My cellar").Page("tags", "title: Price tags").Page("categories", "title: Kant").Build();

        Assert.Equal("", site.Report);
        Assert.Equal("How I search", site.Page("/search/").QuerySelector("h1")!.TextContent);
        Assert.All(["/all/", "/topics/", "/words/", "/find/"], (string url) => Assert.True(site.Has(url), url));
        Assert.Equal("/show/find/", site.Page("/2025/01/01/a/").QuerySelector("form[role=search], .search-form, a[href*='/find/']") is { } found
            ? found.GetAttribute("action") ?? found.GetAttribute("href") : null);
        Assert.Empty(SiteCheck.Run(site.Blog, threads: 1).Problems);
    }

    [Fact]
    public void An_address_that_is_no_folder_is_a_mistake_with_its_place()
    {
        var site = new TestSite().Config("url: https://example.org/\npermalinks: {search: find.html}").Build();

        Assert.Contains("site.yml(2,22): error SP0204: 'find.html' is not a permalink for 'search'. Write it like the usual one, /search/.", site.Report, StringComparison.Ordinal);
    }
}
