using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// The abbreviations that a text defines. They are explained wherever they stand as whole words, beside whatever punctuation: the
/// library asks for white space before them.
/// </summary>
internal sealed class KnownAbbreviations
{
    private readonly Dictionary<string, Abbreviation>.AlternateLookup<ReadOnlySpan<char>> _byLabel;
    private readonly int[] _lengths;

    private KnownAbbreviations(Dictionary<string, Abbreviation> known)
    {
        _byLabel = new Dictionary<string, Abbreviation>(known, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _lengths = [.. known.Keys.Select(label => label.Length).Where(length => length > 0).Distinct().OrderDescending()];
    }

    public static KnownAbbreviations? In(MarkdownDocument document) =>
        document.GetAbbreviations() is { Count: > 0 } known ? new(known) : null;

    public void Explain(ContainerInline root)
    {
        for (var at = root.FirstChild; at is not null;)
        {
            var next = InlineWalk.Next(at, root);
            if (at is LiteralInline literal) Explain(literal);
            at = next;
        }
    }

    private void Explain(LiteralInline literal)
    {
        var (content, start) = (literal.Content, literal.Content.Start);
        Inline last = literal;
        for (var at = content.Start; at <= content.End; at++)
        {
            if (at > content.Start && char.IsLetterOrDigit(content.Text[at - 1])) continue;
            if (FindAt(content, at) is not { } abbreviation) continue;
            var length = abbreviation.Label!.Length;
            var position = literal.Span.Start + at - content.Start;
            last = Append(last, Part(literal, start, at - 1, content));
            var span = new SourceSpan(position, position + length - 1);
            last = Append(last, new AbbreviationInline(abbreviation) { Span = span, Line = literal.Line, IsClosed = true });
            start = at + length;
            at = start - 1;
        }

        if (ReferenceEquals(last, literal)) return;
        Append(last, Part(literal, start, content.End, content));
        literal.Remove();
    }

    private Abbreviation? FindAt(StringSlice text, int at)
    {
        foreach (var length in _lengths)
        {
            var end = at + length;
            if (end > text.End + 1 || (end <= text.End && char.IsLetterOrDigit(text.Text[end]))) continue;
            if (_byLabel.TryGetValue(text.Text.AsSpan(at, length), out var found)) return found;
        }

        return null;
    }

    private static LiteralInline? Part(LiteralInline literal, int start, int end, StringSlice content)
    {
        if (start > end) return null;
        var offset = literal.Span.Start - content.Start;
        return new LiteralInline(new StringSlice(content.Text, start, end))
        {
            Span = new(offset + start, offset + end),
            Line = literal.Line,
            IsClosed = true
        };
    }

    private static Inline Append(Inline last, Inline? next)
    {
        if (next is null) return last;
        last.InsertAfter(next);
        return next;
    }
}
