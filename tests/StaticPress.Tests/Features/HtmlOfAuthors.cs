using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>What the policy of the pages makes of the HTML that an author wrote.</summary>
public sealed class HtmlOfAuthors
{
    private const string Old = """
        <iframe src="http://maps.example/a"></iframe>

        <script src="https://gist.github.com/u/1.js"></script>

        ![Boat](http://old.example/a.jpg)

        <img src="http://pictures.old.example/b.jpg" alt="">
        """;

    [Fact]
    public void What_a_page_may_not_load_is_told_with_its_place()
    {
        var problems = new TestSite().Post("2021-08-26-a", "title: A", Old).Build().Problems;

        Assert.Equal(["SP0509 4", "SP0508 6", "SP0510 8", "SP0510 10"], problems.Select(problem => $"{problem.Code} {problem.Place.Line}"));
        Assert.All(problems, problem => Assert.False(problem.IsError));
    }

    [Fact]
    public void Hosts_that_the_site_allows_are_loaded_and_not_told()
    {
        var site = new TestSite()
            .Config("markdown: {allow: {scripts: [gist.github.com], frames: [\"http://maps.example\"], pictures: [\"http://old.example\", \"http://*.old.example\"]}}")
            .Post("2021-08-26-a", "title: A", Old)
            .Build();

        Assert.Empty(site.Problems);
        var policy = site.Page("/2021/08/26/a/").QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Contains("frame-src https: http://maps.example;", policy, StringComparison.Ordinal);
        Assert.Contains("img-src 'self' https: data: http://old.example http://*.old.example;", policy, StringComparison.Ordinal);
        Assert.Contains("media-src 'self' https: http://old.example http://*.old.example;", policy, StringComparison.Ordinal);
        Assert.Matches("script-src [^;]* https://gist.github.com;", policy);
    }

    [Theory]
    [InlineData("<iframe src=\"https://maps.example/a\" width=\"5\"></iframe>")]
    [InlineData("<script type=\"application/ld+json\">{}</script>")]
    [InlineData("<video controls src=\"https://x.example/a.mp4\"></video>")]
    [InlineData("<a href=\"http://x.example/\">x</a> <!-- style=\"x\" -->")]
    [InlineData("`<p style=\"x\">`\n\n    <script>x</script>")]
    public void What_works_is_not_spoken_of(string html)
    {
        Assert.Empty(new TestSite().Post("2021-08-26-a", "title: A", html).Build().Problems);
    }

    [Fact]
    public void A_theme_without_a_policy_of_its_own_has_nothing_to_forbid()
    {
        var site = new TestSite()
            .Config("theme: mine")
            .File("themes/mine/theme.yml", "name: Mine")
            .File("themes/mine/layouts/post.html", "<!doctype html><html lang=\"en\"><title>{{ post.title }}</title>{{ post.content }}</html>")
            .Post("2021-08-26-a", "title: A", "<p style=\"color:red\">Red</p>");

        Assert.DoesNotContain(site.Build().Problems, problem => problem.Code == "SP0507");
    }

    [Theory]
    [InlineData("<img src=\"/a.png\" srcset=\"http://old.example/a.jpg 2x\" alt=\"\">")]
    [InlineData("<picture><source srcset=\"http://old.example/a.jpg\"><img src=\"https://x.example/a.png\" alt=\"\"></picture>")]
    [InlineData("<video src=\"https://x.example/a.mp4\" poster=\"http://old.example/a.jpg\"></video>")]
    [InlineData("<svg><image href=\"http://old.example/a.jpg\"/></svg>")]
    [InlineData("<svg><image xlink:href=\"http://old.example/a.jpg\"/></svg>")]
    [InlineData("<table background=\"http://old.example/a.jpg\"><tr><td>1</td></tr></table>")]
    public void A_picture_that_no_page_may_load_is_told_wherever_HTML_names_it(string html)
    {
        var problem = Assert.Single(new TestSite().Config("links: [/a.png]").Post("2021-08-26-a", "title: A", html).Build().Problems);

        Assert.Equal("SP0510", problem.Code);
        Assert.Contains("'http://old.example/a.jpg'", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<base href=\"https://x.example/\">")]
    [InlineData("<button formaction=\"https://x.example/send\">Send</button>")]
    public void What_leads_addresses_elsewhere_is_told(string html) =>
        Assert.Equal("SP0509", Assert.Single(new TestSite().Post("2021-08-26-a", "title: A", html).Build().Problems).Code);

    [Theory]
    [InlineData("image: {src: \"http://old.example/a.jpg\", alt: A}")]
    [InlineData("image: http://old.example/a.jpg")]
    [InlineData("audio: {url: \"http://old.example/a.mp3\", length: 1}")]
    public void So_is_one_that_a_head_names(string head)
    {
        var problem = new TestSite().Post("2021-08-26-a", "title: A\n" + head).Build().Problems.Single(told => told.Code == "SP0510");

        Assert.Equal(3, problem.Place.Line);
        Assert.DoesNotContain(new TestSite().Config("markdown: {allow: {pictures: [\"http://old.example\"]}}")
            .Post("2021-08-26-a", "title: A\n" + head).Build().Problems,
            told => told.Code == "SP0510");
    }

    [Fact]
    public void So_are_the_sites_own() => Assert.Equal(["SP0510 1", "SP0510 2"],
        new TestSite().Config("logo: http://old.example/logo.png\nauthors: {ann: {name: Ann, image: \"http://old.example/ann.png\"}}").Build().Problems
            .Select(problem => $"{problem.Code} {problem.Place.Line}"));

    [Theory]
    [InlineData("<img src=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\" alt=\"\">")]
    [InlineData("<img src=\"DATA:image/svg+xml;base64,PHN2Zy8+\" alt=\"\">")]
    [InlineData("<img src=\"https://x.example/a.png\" srcset=\"data:image/svg+xml;base64,PHN2Zy8+ 2x\" alt=\"\">")]
    [InlineData("![A dot](data:image/svg+xml;base64,PHN2Zy8+)")]
    public void A_drawing_in_the_address_of_a_picture_runs_nothing_and_is_shown(string body)
    {
        var site = new TestSite().Post("2021-08-26-a", "title: A", body).Build();

        Assert.Empty(site.Problems);
        var picture = site.Page("/2021/08/26/a/").QuerySelector(".prose img")!;
        Assert.Contains("image/svg+xml", picture.OuterHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[A dot](data:image/svg+xml;base64,PHN2Zy8+)")]
    [InlineData("<a href=\"data:image/svg+xml;base64,PHN2Zy8+\">A dot</a>")]
    [InlineData("<iframe src=\"data:image/svg+xml;base64,PHN2Zy8+\"></iframe>")]
    public void Anywhere_else_it_may_run_code(string body) =>
        Assert.Contains("can run code", Assert.Single(new TestSite().Post("2021-08-26-a", "title: A", body).Build().Problems).Text,
            StringComparison.Ordinal);
}
