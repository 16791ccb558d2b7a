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
}
