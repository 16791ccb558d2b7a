using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

/// <summary>The apostrophe in and after a word, as in <c>don't</c> and <c>two hours' notice</c>: smart punctuation of the library sets quotation marks only.</summary>
internal sealed class Apostrophes : InlineParser
{
    private const string Apostrophe = "’";

    public Apostrophes() => OpeningCharacters = ['\''];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!char.IsLetterOrDigit(slice.PeekCharExtra(-1))) return false;
        if (!char.IsLetter(slice.PeekChar()) && (slice.PeekCharExtra(-1) is not ('s' or 'S') || MayClose(slice))) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline(Apostrophe) { Span = new(start, start), Line = line, Column = column };
        slice.SkipChar();
        return true;
    }

    /// <summary>Whether a quotation that this mark would end began a little before it.</summary>
    private static bool MayClose(StringSlice slice)
    {
        const int Reach = 200;
        var before = slice.Text.AsSpan(0, slice.Start);
        before = before[Math.Max(0, before.Length - Reach)..];
        for (var at = before.LastIndexOf('\''); at >= 0; at = before[..at].LastIndexOf('\''))
        {
            if (at == 0 || !char.IsLetterOrDigit(before[at - 1])) return true;
        }

        return false;
    }
}
