using Markdig.Parsers;
using Markdig.Syntax;
using StaticPress.Markdown.Reading;

namespace StaticPress.Markdown;

/// <summary>The one way from text to a tree.</summary>
internal static class SafeParser
{
    /// <param name="isSmart">Whether quotation marks and dashes are set as printers do.</param>
    /// <returns>Null when the text is nested deeper than the library allows.</returns>
    public static MarkdownDocument? Parse(string text, bool isSmart = true)
    {
        try
        {
            var document = MarkdownParser.Parse(text, MarkdownPipelines.For(text));
            TreeFinish.Apply(document, text, isSmart);
            return document;
        }
        catch (ArgumentException exception) when (IsTooDeep(exception))
        {
            return null;
        }
    }

    /// <summary>Without a look inside the texts.</summary>
    /// <returns>Null when the text is nested deeper than the library allows.</returns>
    public static MarkdownDocument? Blocks(string text)
    {
        try
        {
            return MarkdownParser.Parse(text, MarkdownPipelines.Blocks);
        }
        catch (ArgumentException exception) when (IsTooDeep(exception))
        {
            return null;
        }
    }

    public static bool IsTooDeep(ArgumentException exception) => exception.Message.Contains("too deeply nested", StringComparison.Ordinal);
}
