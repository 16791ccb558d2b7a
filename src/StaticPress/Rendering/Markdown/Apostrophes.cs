using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticPress.Rendering.Markdown;

/// <summary>The apostrophe inside a word, as in <c>don't</c>: smart punctuation of the library sets quotation marks only.</summary>
internal sealed class Apostrophes : InlineParser
{
    private const string Apostrophe = "’";

    public Apostrophes() => OpeningCharacters = ['\''];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!char.IsLetterOrDigit(slice.PeekCharExtra(-1)) || !char.IsLetter(slice.PeekChar())) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(Apostrophe) { Span = new(start, start), Line = line, Column = column };
        slice.SkipChar();
        return true;
    }
}
