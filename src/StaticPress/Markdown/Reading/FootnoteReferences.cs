using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticPress.Markdown.Reading;

/// <summary><c>[^1]</c>, where there is such a note: complete in itself, whatever stands before or behind it.</summary>
internal sealed class FootnoteReferences : InlineParser
{
    public FootnoteReferences() => OpeningCharacters = ['[', '!'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var at = slice;
        if (at.CurrentChar == '!') at.SkipChar();
        if (!TryRead(processor.Document, ref at, out var note)) return false;
        if (slice.CurrentChar == '!') return PlainSigns.Take(processor, ref slice, 1);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FootnoteLink(note!)
        {
            Span = new(start, start + at.Start - slice.Start - 1),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice = at;
        return true;
    }

    public static bool TryRead(MarkdownDocument document, ref StringSlice slice, out Footnote? note)
    {
        note = null;
        if (slice.CurrentChar != '[' || slice.PeekChar() != '^' || Footnotes.Of(document) is not { } notes) return false;
        return LinkHelper.TryParseLabel(ref slice, out var label, out _) && (note = notes.Find(label)) is not null;
    }
}
