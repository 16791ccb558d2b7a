using System.Text;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

public sealed class Settings
{
    [Fact]
    public void An_empty_site_yml_and_one_post_are_a_site()
    {
        var site = new TestSite().Post("2021-08-26-a", "title: A").Build();
        Assert.Equal("", site.Report);
        var page = site.Page("/2021/08/26/a/");
        Assert.Equal("A – My blog", page.Title);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("2021-08-26", page.QuerySelector("article time")!.TextContent);
    }

    [Fact]
    public void A_site_without_any_post_is_a_site_too() => Assert.Equal("", new TestSite().Build().Report);

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Line_ends_of_Windows_and_a_byte_order_mark_change_nothing(string lineEnd, string mark)
    {
        const string Settings = "title: Show\nauthors:\n  cm:\n    name: CM\n    bio: |\n      First.\n\n      Second.\n";
        const string Post = "---\ntitle: A\ntags: [x]\nimage:\n  src: https://example.org/a.png\n  alt: B\n---\nFirst.\n\n- one\n- two\n\n```\na\n\nb\n```\n";
        var site = new TestSite().File("site.yml", Windows(Settings)).File("content/posts/2021-08-26-a.md", Windows(Post)).Build();
        var usual = new TestSite().File("site.yml", Settings).File("content/posts/2021-08-26-a.md", Post).Build();
        Assert.Equal("", site.Report);
        Assert.Equal(usual.Page("/2021/08/26/a/").DocumentElement.OuterHtml, site.Page("/2021/08/26/a/").DocumentElement.OuterHtml);

        string Windows(string text) => mark + text.Replace("\n", lineEnd, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_file_with_line_ends_of_Windows_has_its_line()
    {
        var site = new TestSite().File("content/posts/2021-08-26-a.md", "\uFEFF---\r\ntitle: A\r\ndraft: x\r\n---\r\nOne.\r\n\r\n[a](b.md)\r\n").Build();
        Assert.Equal(
            ["content/posts/2021-08-26-a.md(3,8)", "content/posts/2021-08-26-a.md(7,5)"],
            site.Problems.Select(problem => problem.Place.ToString()));
    }

    [Fact]
    public void Dates_are_shown_as_the_site_writes_them_with_the_names_of_its_months()
    {
        var page = new TestSite()
            .Config("date_format: d. MMMM yyyy\nlanguage: de\nmonths: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]\ntime_zone: Europe/Berlin")
            .Post("a", "title: A\ndate: 2021-03-06T23:30:00Z").Build().Page("/2021/03/07/a/");
        var time = page.QuerySelector("article time")!;
        Assert.Equal("7. März 2021", time.TextContent);
        Assert.Equal("2021-03-07T00:30:00+01:00", time.GetAttribute("datetime"));
        Assert.Equal("de", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("he", "rtl")]
    [InlineData("ar-EG", "rtl")]
    [InlineData("en-GB", "ltr")]
    public void A_language_brings_its_direction(string language, string direction) =>
        Assert.Equal(direction, new TestSite().Config($"language: {language}").Build().Page("/").DocumentElement.GetAttribute("dir"));

    [Theory]
    [InlineData("cm")]
    [InlineData("CM")]
    [InlineData("Cm")]
    public void An_author_is_found_whatever_the_case(string id)
    {
        var site = new TestSite().Config("authors:\n  cm: {name: Coffee Mouth}\n  x: {name: X}").Post("2021-08-26-a", $"title: A\nauthor: {id}").Build();
        Assert.Equal("", site.Report);
        Assert.Equal("Coffee Mouth", site.Page("/2021/08/26/a/").QuerySelector("a[rel=author]")!.TextContent);
        Assert.True(site.Has("/author/cm/"));
    }

    [Fact]
    public void An_author_may_be_just_a_name() =>
        Assert.Equal("Jane van Doe", new TestSite().Post("2021-08-26-a", "title: A\nauthor: Jane van Doe").Build().Page("/2021/08/26/a/")
            .QuerySelector("a[rel=author]")!.TextContent);

    [Fact]
    public void What_a_post_says_under_extra_is_the_themes_to_use()
    {
        var site = new TestSite().Config("theme: mine\nextra: {motto: Good morning}")
            .File("themes/mine/theme.yml", "extends: coffee")
            .File("themes/mine/layouts/post.html", "<p>{{ site.extra.motto }}, {{ post.extra.reading }} {{ post.extra.verses[1] }}</p>")
            .Post("2021-08-26-a", "title: A\nextra:\n  reading: Psalm 100\n  verses: [1, 2]").Build();
        Assert.Equal("", site.Report);
        Assert.Equal("Good morning, Psalm 100 2", site.Page("/2021/08/26/a/").QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void Raw_HTML_is_markup_unless_the_site_says_no()
    {
        var site = new TestSite().Post("2021-08-26-a", "title: A", "One <kbd>two</kbd>.\n\n<aside id=\"b\">three</aside>");
        Assert.NotNull(site.Build().Page("/2021/08/26/a/").QuerySelector(".article-body kbd"));
        var closed = site.Config("markdown: {raw_html: false}").Build().Page("/2021/08/26/a/").QuerySelector(".article-body")!;
        Assert.Null(closed.QuerySelector("kbd, aside"));
        Assert.Contains("<kbd>two</kbd>", closed.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_URL_of_the_command_line_goes_before_the_sites_own()
    {
        var site = new TestSite().Config("url: https://example.org/").With(asked => asked with { BaseUrl = "https://name.github.io/blog/" })
            .Build();
        Assert.Equal("https://name.github.io/blog/", site.Page("/").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void Texts_of_all_scripts_come_out_as_they_went_in()
    {
        const string Text = "שלום, مرحبا, 東京, 🎉, e\u0301";
        var site = new TestSite()
            .File(new MemoryFile("content/posts/2021-08-26-a.md", Encoding.UTF8.GetBytes($"---\ntitle: \"{Text}\"\n---\n{Text}\n"))).Build();
        var page = site.Page("/2021/08/26/a/");
        Assert.Equal(Text, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Text, page.QuerySelector(".article-body p")!.TextContent);
    }

    [Theory]
    [InlineData("dd/MM/yyyy")]
    [InlineData("MM/dd/yyyy")]
    [InlineData("d MMMM yyyy")]
    public void How_dates_are_shown_moves_no_post_and_breaks_none(string shown)
    {
        var site = new TestSite().Config($"date_format: {shown}\ndate_input: dd/MM/yyyy").Post("a", "title: A\ndate: 08/11/2021").Post("b", "title: B\ndate: 28/11/2021 09:30").Build();

        Assert.Empty(site.Problems);
        Assert.True(site.Has("/2021/11/08/a/"));
        Assert.True(site.Has("/2021/11/28/b/"));
    }
}
