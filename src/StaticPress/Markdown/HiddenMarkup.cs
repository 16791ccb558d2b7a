using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

/// <summary>
/// HTML and pictures in Markdown. A page that shows both hides a comment, a name within a tag, the words that describe a picture;
/// a comment prints them. Who has read the one has not read the other.
/// </summary>
internal static class HiddenMarkup
{
    private static readonly MarkdownPipeline WithHtml = new MarkdownPipelineBuilder().Build();

    public static bool IsIn(string text)
    {
        try
        {
            return MarkdownParser.Parse(text, WithHtml).Descendants()
                .Any(node => node is HtmlBlock or HtmlInline or LinkInline { IsImage: true });
        }
        catch (ArgumentException exception) when (SafeParser.IsTooDeep(exception))
        {
            return true;
        }
    }
}
