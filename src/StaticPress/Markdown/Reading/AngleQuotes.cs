using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>Two less-than signs, of which the second would begin a tag: <c>&lt;&lt;oui&gt;&gt;</c>.</summary>
internal sealed class AngleQuotes : InlineParser
{
    public AngleQuotes() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '<' || slice.PeekChar(2) == '<') return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + 1)) { Span = new(start, start + 1), Line = line, Column = column };
        slice.Start += 2;
        return true;
    }
}
