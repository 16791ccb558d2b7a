using System.Text;
using AngleSharp.Html.Parser;
using StaticPress.Markdown;
using StaticPress.Routing;
using StaticPress.Tests.Support;

namespace StaticPress.Fuzzing;

/// <summary>A body becomes the same HTML twice; without raw HTML nothing in it runs; its summary is the same, however asked for.</summary>
internal static class MarkdownText
{
    public static readonly Target Target = new("markdown", Look, () => Examples.Files(Examples.IsText).Select(Body),
        "](", "![", "[^1]", "[^1]: ", "| a | b |\n|---|---|\n", "```\n", "~~~ js\n", "> ", "- ", "1. ", "# ", "<!--more-->", "<!--",
        "-->", "<div>", "</div>", "<a href=\"", "<script>", "javascript:",
        "data:text/html,", "{.a}", "{#b onclick=x}", "{{< ", "{{% ", "::: gallery\n", ":::\n", "*[HTML]: H\n", "[toc]", "==", "~~",
        "^", "\"", "'", "--", "...", "&#x202E;", "&lt;", "\\", "\u202E", "\u05D0",
        "https://www.youtube.com/watch?v=abcdefghijk\n", "(credit: A)", "\"A title\")", "/media/ok.png", "other.md#part", "$$",
        ":)", "mailto:a@b.c", "  \n", "\t", "\r\n", "\0");

    private static readonly LinkResolver Links = new TestSite().Config("url: https://example.org/blog/")
        .Post("2024-01-03-other", "title: Other").File("content/media/ok.png", "").Read().Plan.Links;

    private static readonly HtmlParser Html = new();

    private static readonly string[] Active = ["script", "style", "object", "embed", "base", "meta", "link", "form"];

    private static readonly MarkdownRenderer[] Renderers =
        [new(new MarkdownOptions(true) { HasPolicy = true }), new(new MarkdownOptions(false) { IsSmart = false })];

    private static void Look(byte[] bytes)
    {
        var source = new MarkdownSource(Encoding.UTF8.GetString(bytes), "content/posts/2024-01-02-a.md", 5) { Title = "A title" };
        foreach (var renderer in Renderers)
        {
            var body = Render(renderer, source);
            var again = Render(renderer, source);
            Assert.Equal(body.Html.Value, again.Html.Value);
            Assert.Equal(body.Problems, again.Problems);
            Assert.Equal(body.Summary, renderer.SummaryOf(source));
            Assert.Equal(body.Headings.Count, body.Headings.Select(heading => heading.Id).Distinct().Count());
            var lines = source.Text.AsSpan().CountAny("\r\n") + 1;
            Assert.All(body.Problems, problem => Assert.InRange(problem.Place.Line, 1, lines + source.FirstLine));
        }

        LookAtTree(Render(Renderers[1], source).Html.Value);
    }

    private static RenderedBody Render(MarkdownRenderer renderer, MarkdownSource source) =>
        renderer.Render(source, new MarkdownLinks("/blog", href => Links.Resolve(href, "content/posts/"), _ => null));

    private static void LookAtTree(string html)
    {
        foreach (var element in Html.ParseDocument(html).Body!.QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.LocalName, Active);
            foreach (var attribute in element.Attributes)
            {
                Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), html);
                Assert.False(attribute.Name is "href" or "src"
                    && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase), html);
            }
        }
    }

    private static byte[] Body(byte[] file) => file.AsSpan().IndexOf("\n---\n"u8) is var end and >= 0 ? file[(end + 5)..] : file;
}
