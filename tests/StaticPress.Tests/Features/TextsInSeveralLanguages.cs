using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class TextsInSeveralLanguages
{
    private static readonly TestSite Hello = new TestSite().Config("url: https://harbor.example/\nlanguage: en")
        .Post("2020-01-01-hello", "title: Hello\ntags: [tide]", "Words.")
        .Post("2020-01-01-hello.es", "title: Hola\ntags: [tide, marea]", "[Aquí](2020-01-01-hello.md)")
        .Post("2020-01-01-hello.he", "title: שלום", "מילים")
        .Post("2020-01-02-asp.is", "title: A name is a name")
        .Post("2020-01-03-later.es", "title: Después");

    private static readonly BuiltSite Built = Hello.Build();

    [Theory]
    [InlineData("/2020/01/01/hello/", "Hello")]
    [InlineData("/es/2020/01/01/hello/", "Hola")]
    [InlineData("/he/2020/01/01/hello/", "שלום")]
    [InlineData("/es/2020/01/03/later/", "Después")]
    [InlineData("/2020/01/02/asp-is/", "A name is a name")]
    public void A_translation_stands_below_its_language_at_the_address_of_the_text(string address, string title)
    {
        Assert.Equal("", Built.Report);
        Assert.Equal(title, Built.Page(address).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("/2020/01/01/hello/")]
    [InlineData("/es/2020/01/01/hello/")]
    public void Each_names_all_to_search_engines_and_the_others_to_readers(string address)
    {
        var page = Built.Page(address);
        Assert.Equal(
            [("en", "https://harbor.example/2020/01/01/hello/"), ("es", "https://harbor.example/es/2020/01/01/hello/"), ("he", "https://harbor.example/he/2020/01/01/hello/")],
            page.QuerySelectorAll("link[hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)));
        Assert.Equal(2, page.QuerySelectorAll(".translations a").Length);
        Assert.Equal("rtl", page.QuerySelector(".translations a[hreflang=he]")!.GetAttribute("dir"));
    }

    [Fact]
    public void A_text_in_one_language_names_no_other()
    {
        Assert.Empty(Built.Page("/2020/01/02/asp-is/").QuerySelectorAll("[hreflang], .translations"));
    }

    [Fact]
    public void Lists_and_feeds_show_the_text_alone()
    {
        Assert.Equal(["/2020/01/01/hello/", "/2020/01/02/asp-is/"], Posts(Built.Page("/")));
        Assert.Equal(["/2020/01/01/hello/"], Posts(Built.Page("/tag/tide/")));
        Assert.Equal(["/es/2020/01/01/hello/"], Posts(Built.Page("/tag/marea/")));
        Assert.Equal(["A name is a name", "Hello"], Built.Xml("/feed.xml").Descendants("item")
            .Select(item => item.Element("title")!.Value));
        Assert.Contains("https://harbor.example/es/2020/01/01/hello/", Built.Text("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about", "about.fr", "/fr/about/")]
    [InlineData("about/index", "about/index.zh-Hant", "/zh-Hant/about/")]
    public void A_page_has_translations_too(string page, string other, string address)
    {
        var site = new TestSite().Page(page, "title: About").Page(other, "title: Other").Build();
        Assert.Equal("", site.Report);
        Assert.Equal("Other", site.Page(address).QuerySelector("h1")!.TextContent);
        Assert.Equal(2, site.Page("/about/").QuerySelectorAll("link[hreflang]").Length);
    }

    [Fact]
    public void The_language_of_the_blog_needs_no_folder_of_its_own()
    {
        var site = new TestSite().Config("language: fr").Post("2020-01-01-a.fr", "title: A").Post("2020-01-01-a.en", "title: B").Build();
        Assert.Equal("", site.Report);
        Assert.Equal(("A", "B"), (site.Page("/2020/01/01/a/").QuerySelector("h1")!.TextContent, site.Page("/en/2020/01/01/a/")
            .QuerySelector("h1")!.TextContent));
    }

    [Fact]
    public void Posts_with_names_of_their_own_are_translations_where_they_say_so()
    {
        var site = new TestSite().Post("2020-01-01-house", "title: House\ntranslation: house").Post("2020-01-01-casa", "title: Casa\nlanguage: es\ntranslationKey: house").Build();
        Assert.Equal("", site.Report);
        Assert.Equal(["en", "es"], site.Page("/2020/01/01/casa/").QuerySelectorAll("link[hreflang]")
            .Select(link => link.GetAttribute("hreflang")).Order());
        Assert.Equal(2, Posts(site.Page("/")).Count());
    }

    [Theory]
    [InlineData("2020-01-01-hello/boat.txt.pdf", "/2020/01/01/hello/boat.txt.pdf")]
    [InlineData("2020-01-01-hello/img/boat.pdf", "/2020/01/01/hello/img/boat.pdf")]
    [InlineData("other/boat.pdf", "/posts/other/boat.pdf")]
    public void What_lies_in_the_folder_of_a_post_is_published_at_its_address(string file, string address)
    {
        var link = file.StartsWith("2020", StringComparison.Ordinal) ? file["2020-01-01-hello/".Length..] : "../" + file;
        var site = new TestSite().Post("2020-01-01-hello/index", "title: A", $"[Boat]({link})").Post("2020-01-01-hello/index.es", "title: B", $"[Bote]({link})")
            .File($"content/posts/{file}", "x").Build();
        Assert.Equal("", site.Report);
        Assert.Contains(address, site.Urls);
        Assert.Contains($"href=\"{address}\"", site.Text("/2020/01/01/hello/"), StringComparison.Ordinal);
        Assert.Contains($"href=\"{address}\"", site.Text("/es/2020/01/01/hello/"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Posts(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!)
            .Where(link => link.Contains("/2020/", StringComparison.Ordinal)
            && !link.Contains("/archive/", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);
}
