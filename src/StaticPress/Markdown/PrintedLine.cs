using Markdig.Syntax.Inlines;
using StaticPress.Markdown.Reading;

namespace StaticPress.Markdown;

/// <summary>
/// A title or a description as printers set it: with the quotation marks, apostrophes, dashes and dots of a body, and nothing else of
/// Markdown.
/// </summary>
internal static class PrintedLine
{
    /// <param name="isSmart">Whether the site wants them; otherwise each sign stays as it was typed.</param>
    public static string Of(string text, bool isSmart)
    {
        if (!isSmart || PrintedMarks.In(text) is not { } marks) return text;
        var (line, words) = (new ContainerInline(), new LiteralInline(text));
        line.AppendChild(words);
        new PrintedMarks().Set(line, marks);
        return words.Content.ToString();
    }
}
