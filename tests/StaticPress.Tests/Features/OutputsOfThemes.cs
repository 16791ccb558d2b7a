using StaticPress.Primitives;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Features;

/// <summary>Files that a theme makes and that are no pages: <c>outputs:</c> of <c>theme.yml</c>.</summary>
public sealed class OutputsOfThemes
{
    private static readonly TestSite Site = new TestSite()
        .Config("title: Tea & Co\nurl: https://example.org/blog/\ntheme: tea\nlists: {green: {posts: {tag: green}}}")
        .Post("2024-01-01-a", "title: 'A \"quoted\" <b>'\ntags: [green]", "Some *text*.")
        .Post("2024-01-02-b", "title: B\ntags: [green]")
        .Post("2024-01-03-c", "title: C");

    [Fact]
    public void A_text_has_its_values_as_they_are() => Assert.Equal(
        "Tea & Co\nC\nB\nA “quoted” <b>\n",
        With("humans.txt: {list: posts}", "humans.txt", "{{ site.title }}\n{{~ for post in posts ~}}\n\n{{ post.title }}\n{{~ end ~}}\n\n")
            .Build().Text("/humans.txt").Replace("\n\n", "\n", StringComparison.Ordinal));

    [Fact]
    public void Without_a_list_it_sees_all_posts() => Assert.Equal(
        "CB", With("humans.txt: {limit: 2}", "humans.txt", "{{ for post in posts }}{{ post.title }}{{ end }}").Build().Text("/humans.txt"));

    [Fact]
    public void Json_has_whole_values_and_is_read_as_what_it_is()
    {
        var site = With("latest.json: {list: green, limit: 1, address: /api/latest.json}", "latest.json",
                "{\"list\": {{ term.name }}, \"none\": {{ site.tagline }}, \"posts\": [{{ for post in posts }}{{ include 'post' post }}{{ end }}], \"all\": {{ json data.none }}}")
            .File("themes/tea/partials/post.json", "{\"title\": {{ $1.title }}, \"html\": {{ $1.content }}, \"pinned\": {{ $1.pinned }}, \"words\": {{ $1.words }}}")
            .Build();

        Assert.Equal("", site.Report);
        var made = site.Json("/api/latest.json");
        Assert.Equal(("Green", System.Text.Json.JsonValueKind.Null),
            (made.GetProperty("list").GetString(), made.GetProperty("none").ValueKind));
        var post = Assert.Single(made.GetProperty("posts").EnumerateArray());
        Assert.Equal(("B", "<p>Text.</p>", false, 1),
            (post.GetProperty("title").GetString(), post.GetProperty("html").GetString()!.Trim(), post.GetProperty("pinned").GetBoolean(),
            post.GetProperty("words").GetInt32()));
    }

    [Fact]
    public void Xml_is_escaped_as_xml()
    {
        var site = With("list.xml: {list: posts}", "list.xml", "<?xml version=\"1.0\"?>\n<opml version=\"2.0\"><head><title>{{ site.title }}</title></head><body>{{ for post in posts }}<outline text=\"{{ post.title }}\" html=\"{{ post.content }}\"/>{{ end }}</body></opml>").Build();

        Assert.Equal("A “quoted” <b>", site.Xml("/list.xml").Root!.Element("body")!.Elements().Last().Attribute("text")!.Value);
        Assert.Contains("<em>text</em>", site.Xml("/list.xml").Root!.Element("body")!.Elements().Last().Attribute("html")!.Value,
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_no_page() => Assert.DoesNotContain("humans", With("humans.txt:", "humans.txt", "Us").Build().Text("/sitemap.xml"),
        StringComparison.Ordinal);

    [Fact]
    public void A_child_theme_moves_it() => Assert.Equal("Us", With("humans.txt:", "humans.txt", "Us").Config("theme: mint")
        .File("themes/mint/theme.yml", "extends: tea\noutputs: {humans.txt: {address: /us.txt}}").Build().Text("/us.txt"));

    [Fact]
    public void An_address_that_is_taken_is_told() => Assert.Contains(
        With("humans.txt: {address: /media/a.txt}", "humans.txt", "Us").File("content/media/a.txt", "A").Build().Problems,
        problem => problem.Code == ProblemCode.UrlConflict && problem.IsError);

    private static TestSite With(string output, string layout, string template) =>
        Site.File("themes/tea/theme.yml", $"extends: coffee\noutputs:\n  {output}").File($"themes/tea/layouts/{layout}", template);
}
