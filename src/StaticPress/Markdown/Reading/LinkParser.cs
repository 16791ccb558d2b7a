using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// Links, where the library errs: brackets within the words of a link that refer to nothing (<c>[a [b][c] d](/e/)</c>) left the inner
/// bracket open, and the note behind <c>[a][^1]</c> was taken for the name of a link.
/// </summary>
internal sealed class LinkParser : LinkInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']') return base.Match(processor, ref slice);
        var bracket = processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
        if (bracket is null) return false;
        return MatchClosing(processor, ref slice) || (IsLeftOpen(bracket) && LeaveOpen(processor, bracket));
    }

    private bool MatchClosing(InlineProcessor processor, ref StringSlice slice)
    {
        var (behind, end) = (slice, slice.End);
        behind.SkipChar();
        if (!FootnoteReferences.TryRead(processor.Document, ref behind, out _)) return base.Match(processor, ref slice);
        slice.End = slice.Start;
        var matches = base.Match(processor, ref slice);
        slice.End = end;
        return matches;
    }

    private static bool IsLeftOpen(LinkDelimiterInline bracket) => bracket.Parent is not null && bracket.IsActive;

    /// <returns>False: the closing bracket is text as well.</returns>
    private static bool LeaveOpen(InlineProcessor processor, LinkDelimiterInline bracket)
    {
        var text = new LiteralInline(bracket.IsImage ? "![" : "[") { Span = bracket.Span, Line = bracket.Line, Column = bracket.Column };
        processor.Inline = bracket.ReplaceBy(text);
        return false;
    }
}
