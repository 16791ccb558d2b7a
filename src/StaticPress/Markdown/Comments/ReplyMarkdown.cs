using Markdig;
using Markdig.Parsers;
using StaticPress.Content;

namespace StaticPress.Markdown.Comments;

/// <summary>
/// Renders what strangers wrote, one message after the other with the same buffers. Two walls: <see cref="ReplyWriter"/> can write nothing but the tags on its list, and what it
/// wrote is then proven to be plain by <see cref="PlainMarkup"/>, or goes through the sanitiser.
/// </summary>
internal sealed class ReplyMarkdown
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly MarkdownPipeline WithAutoLinks = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();

    private readonly ReplyOutput _output = new();
    private readonly ReplyWriter _writer;

    public ReplyMarkdown() => _writer = new ReplyWriter(_output);

    public ReplyHtml Render(string message)
    {
        var text = ReaderText.Lines(ReaderText.Cut(message, ReplyLimits.Message));
        var written = Write(text);
        return PlainMarkup.IsProven(written.Html) ? written : written with { Html = ReplySanitizer.Clean(written.Html) };
    }

    /// <summary>The first wall alone.</summary>
    internal ReplyHtml Write(string text)
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
