using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>Titles and descriptions, with the marks that printers set.</summary>
public sealed class PrintedTitles
{
    private static readonly BuiltSite Site = new TestSite().Config("url: https://example.org/\ntitle: Show")
        .Post("2021-08-26-a", "title: \"The shepherd's \\\"psalm\\\" -- a gift ...\"\ncategory: Scripture\ndescription: \"Kabul's airport\"", "Text.")
        .Post("2021-08-27-b", "title: צה\"ל and the gap", "# It\n\nText.")
        .Post("2021-08-28-c", "title: It's 6'4\" tall", "# It's 6'4\" tall\n\nThe text.")
        .Page("about", "title: The host's page\ndescription: What's said")
        .Build();

    private const string Title = "The shepherd’s “psalm” – a gift …";

    [Fact]
    public void Stand_so_on_the_page_in_its_head_and_in_lists_and_the_address_knows_nothing_of_it()
    {
        var page = Site.Page("/2021/08/26/a/");
        Assert.Equal(Title, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.StartsWith(Title, page.Title, StringComparison.Ordinal);
        Assert.Equal(Title, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Equal("Kabul’s airport", page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Contains(Title, Site.Page("/category/scripture/").Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Title, Site.Page("/2021/08/27/b/").QuerySelector("a[rel=prev]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("The host’s page", Site.Page("/about/").QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("What’s said", Site.Page("/about/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/feed.json")]
    [InlineData("/atom.xml")]
    public void Stand_so_in_feeds(string feed) =>
        Assert.Contains("shepherd’s", Site.Text(feed).Replace("\\u2019", "’", StringComparison.Ordinal), StringComparison.Ordinal);

    [Fact]
    public void Leave_the_marks_of_Hebrew_and_of_feet_and_inches() =>
        Assert.Equal(["צה\"ל and the gap", "It’s 6'4\" tall"], new[] { "/2021/08/27/b/", "/2021/08/28/c/" }
            .Select(url => Site.Page(url).QuerySelector("h1")!.TextContent.Trim()));

    [Fact]
    public void A_body_that_begins_with_its_title_again_begins_without_it() =>
        Assert.Equal("The text.", Site.Page("/2021/08/28/c/").QuerySelector(".prose")!.TextContent.Trim());
}
