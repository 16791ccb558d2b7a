using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>The mouth of <c>^_^</c>, <c>-_-</c> or <c>&gt;_&lt;</c>, two of which would be emphasis.</summary>
internal sealed class Smileys : InlineParser
{
    private const string Eyes = "^-=;<>~.@";

    public Smileys() => OpeningCharacters = ['_'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!Eyes.Contains(slice.PeekCharExtra(-1)) || !Eyes.Contains(slice.PeekChar())) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start)) { Span = new(start, start), Line = line, Column = column };
        slice.SkipChar();
        return true;
    }
}
