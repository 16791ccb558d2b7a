using Ganss.Xss;
using Markdig;
using Markdig.Parsers;
using StaticPress.Content;

namespace StaticPress.Markdown.Comments;

/// <summary>
/// Renders what strangers wrote, one message after the other with the same buffers. Two walls: <see cref="CommentWriter"/> can write
/// nothing but the tags on its list, and what it wrote is then proven to be plain by <see cref="PlainMarkup"/>, or goes through the
/// sanitiser.
/// </summary>
internal sealed class CommentMarkdown
{
    private static readonly MarkdownPipeline Plain = Builder().Build();
    private static readonly MarkdownPipeline WithAutoLinks = Builder().UseAutoLinks().Build();

    private readonly CommentOutput _output = new();
    private readonly CommentWriter _writer;

    public CommentMarkdown() => _writer = new CommentWriter(_output);

    public CommentHtml Render(string message)
    {
        var text = ReaderText.Lines(ReaderText.Cut(message, CommentLimits.Kept));
        var written = Write(text);
        return PlainMarkup.IsProven(written.Html) ? written : written with { Html = CommentSanitizer.Clean(written.Html) };
    }

    /// <summary>Bold and slanted words beside brackets of Chinese, Japanese and Korean are read as they are in texts.</summary>
    private static MarkdownPipelineBuilder Builder() => new MarkdownPipelineBuilder().DisableHtml().UseCjkFriendlyEmphasis();

    /// <summary>The first wall alone.</summary>
    internal CommentHtml Write(string text)
    {
        var turns = RightToLeft.IsIn(text);
        try
        {
            return _writer.Write(MarkdownParser.Parse(text, text.Contains("://", StringComparison.Ordinal) ? WithAutoLinks : Plain), turns);
        }
        catch (ArgumentException exception) when (SafeParser.IsTooDeep(exception))
        {
            return _writer.WriteAsItIs(text, turns);
        }
    }
}

/// <summary>The thorough half of the second wall: a library that parses markup as a browser does and keeps what is on a list.</summary>
internal static class CommentSanitizer
{
    /// <summary>Its settings are never changed, so all threads may share it.</summary>
    private static readonly HtmlSanitizer Sanitizer = Create();

    public static string Clean(string html) => Sanitizer.Sanitize(html);

    private static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "p", "br", "em", "strong", "code", "pre", "blockquote",
                "ul", "ol", "li", "a" },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "rel", "dir", "start" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            AllowedCssProperties = new HashSet<string>(StringComparer.OrdinalIgnoreCase),
        });
        sanitizer.PostProcessNode += (_, visited) =>
        {
            if (visited.Node is AngleSharp.Dom.IElement { LocalName: "a" } link) link.SetAttribute("rel", "nofollow ugc noopener");
        };
        return sanitizer;
    }
}
