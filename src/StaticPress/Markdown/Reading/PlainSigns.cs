using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>Signs that another parser would take for a mark, and that are text.</summary>
internal static class PlainSigns
{
    /// <returns>True, as a parser that found what it looked for.</returns>
    public static bool Take(InlineProcessor processor, ref StringSlice slice, int count)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + count - 1))
        {
            Span = new(start, start + count - 1),
            Line = line,
            Column = column,
        };
        slice.Start += count;
        return true;
    }
}
