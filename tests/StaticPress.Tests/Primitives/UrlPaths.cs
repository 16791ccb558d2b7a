using CsCheck;
using StaticPress.Primitives;

namespace StaticPress.Tests.Primitives;

public sealed class UrlPaths
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/2021/08/26/a-post/", "2021/08/26/a-post/index.html")]
    [InlineData("/feed.xml", "feed.xml")]
    [InlineData("/בראשית/", "בראשית/index.html")]
    public void An_address_is_a_file(string path, string file) => Assert.Equal(file, UrlPath.TryParse(path)!.Value.OutputFile);

    [Theory]
    [InlineData("about/")]
    [InlineData("")]
    [InlineData("/../evil/")]
    [InlineData("/a/../../evil/")]
    [InlineData("/a/./b/")]
    [InlineData("//example.org/")]
    [InlineData("/a//b/")]
    [InlineData("/a?b")]
    [InlineData("/a#b")]
    [InlineData("/a\\b")]
    [InlineData("/a\nb")]
    [InlineData("https://example.org/")]
    public void What_leads_out_of_the_site_or_is_no_path_is_refused(string text) => Assert.Null(UrlPath.TryParse(text));

    [Theory]
    [InlineData("/about", "/about/")]
    [InlineData("/about/", "/about/")]
    [InlineData("/about.html", "/about.html")]
    [InlineData("/v1.0/notes", "/v1.0/notes/")]
    [InlineData("/", "/")]
    public void A_page_without_an_ending_is_a_folder(string written, string address) =>
        Assert.Equal(address, UrlPath.TryParse(written)!.Value.AsPage().Value);

    [Theory]
    [InlineData("/a b/", "/blog/a%20b/")]
    [InlineData("/בראשית/", "/blog/%D7%91%D7%A8%D7%90%D7%A9%D7%99%D7%AA/")]
    [InlineData("/100%/", "/blog/100%25/")]
    [InlineData("/a+b&c/", "/blog/a+b&c/")]
    public void In_a_page_it_is_percent_encoded_behind_the_base_path(string path, string link) =>
        Assert.Equal(link, UrlPath.Of(path).Under("/blog"));

    /// <summary>Whoever follows a link asks for the very file that was written.</summary>
    [Fact]
    public void A_link_leads_back_to_its_path() => Gen.String.Sample(text =>
    {
        if (UrlPath.TryParse("/" + text) is not { } path || text.Any(char.IsSurrogate)) return;
        Assert.Equal("/blog" + path.Value, Uri.UnescapeDataString(path.Under("/blog")));
    }, iter: 5000);
}
