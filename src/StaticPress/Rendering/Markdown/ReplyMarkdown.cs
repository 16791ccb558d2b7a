using Markdig;
using Markdig.Parsers;
using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.Rendering.Markdown;

/// <summary>
/// Renders what a stranger wrote. Two walls: <see cref="ReplyWriter"/> can write nothing but the tags on its list, and what it
/// wrote is then proven to be plain by <see cref="PlainMarkup"/>, or goes through the sanitiser.
/// </summary>
internal static class ReplyMarkdown
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly MarkdownPipeline WithAutoLinks = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();

    public static ReplyHtml Render(string message)
    {
        var text = ReaderText.Lines(ReaderText.Cut(message, ReplyLimits.Message));
        var written = Write(text);
        return PlainMarkup.IsProven(written.Html) ? written : written with { Html = ReplySanitizer.Clean(written.Html) };
    }

    /// <summary>The first wall alone.</summary>
    internal static ReplyHtml Write(string text)
    {
        var writer = new ReplyWriter(text.Length, RightToLeft.IsIn(text));
        try
        {
            writer.WriteBlocks(MarkdownParser.Parse(text, text.Contains("://", StringComparison.Ordinal) ? WithAutoLinks : Plain));
            return writer.Done();
        }
        catch (ArgumentException exception) when (SafeParser.IsTooDeep(exception))
        {
            return ReplyWriter.AsItIs(text);
        }
    }
}
