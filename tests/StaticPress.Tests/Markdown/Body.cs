using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Markdown;
using StaticPress.Media;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Tests.Markdown;

/// <summary>A body as a test writes it, rendered in a site under /blog that has what these tests link to.</summary>
internal sealed record Body(RenderedBody Rendered)
{
    private static readonly MarkdownLinks Links =
        new("/blog", Resolve, file => new PictureSet(new Picture(file, PictureKind.Png, new ImageSize(640, 480)), default, []));

    public IElement Page { get; } = new HtmlParser().ParseDocument(Rendered.Html.Value).Body!;

    public IEnumerable<string> Problems => Rendered.Problems.Select(problem => problem.ToString());

    public static Body Of(string markdown, Func<MarkdownLinks, MarkdownLinks>? change = null, MarkdownOptions? options = null) =>
        new(new MarkdownRenderer(options ?? new MarkdownOptions(true)).Render(Source(markdown), change is null ? Links : change(Links)));

    /// <summary>A body that begins in line 5 of its file.</summary>
    public static MarkdownSource Source(string markdown) => new(markdown, "content/posts/a.md", 5);

    public IElement One(string selector) => Assert.Single(Page.QuerySelectorAll(selector));

    public string Text(string selector) => One(selector).TextContent.Trim();

    private static LinkTarget Resolve(string href) => href switch
    {
        ['#', .. var name] => new LinkTarget.Fragment(name),
        "/about/" => new LinkTarget.Internal(UrlPath.Of("/about/"), "", null),
        "other.md#part" => new LinkTarget.Internal(UrlPath.Of("/2021/other/"), "#part", null),
        "desk.png" or "small.png" or "show.mp3" => new LinkTarget.Internal(UrlPath.Of("/media/" + href), "", MemoryFile.Of(href, "x")),
        _ when href.Contains("://", StringComparison.Ordinal) || href.StartsWith("mailto:", StringComparison.Ordinal) =>
            new LinkTarget.External(href),
        _ => new LinkTarget.Broken($"Nothing of this site is at '{href}'.", "Check the name."),
    };
}
