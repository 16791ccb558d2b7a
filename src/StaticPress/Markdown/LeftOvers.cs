using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticPress.Content;
using StaticPress.Markdown.Reading;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// Says which signs in the words of a body were meant to be more than signs: marks that close nothing, references to nothing, the code of
/// other generators.
/// </summary>
internal sealed class LeftOvers
{
    /// <summary>In the text of a body without such signs none of these is found, and no body is read twice for them.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["{%", "{{", "{:", ":::", "**", "[", "](", ")[", "--|", "-|-", "- |", "|-", "import ", "export ", " {",
            "!!! ", "??? ", "%%", "<%", "{/*"], StringComparison.Ordinal);

    /// <summary>The first of each of them, and of what a line may begin with.</summary>
    private static readonly SearchValues<char> Few = SearchValues.Create("{[]*|%!?:#-\n");

    /// <summary>In one body: who has more has read enough.</summary>
    private const int MaxTold = 40;

    private readonly TextBuffer _seen = new();
    private readonly List<(int Seen, int Source)> _places = [];
    private int _told;

    /// <param name="text">What a reader reads of the body.</param>
    public void Report(MarkdownDocument document, ReadOnlySpan<char> text, BodyWriter writer)
    {
        _told = 0;
        var notes = Reading.Footnotes.Of(document);
        foreach (var note in notes?.Forgotten.Take(MaxTold) ?? [])
        {
            var isSecond = notes!.Find(note.Label!) != note;
            writer.Report(Problem.Warning(
                writer.PlaceOf(note.Span.Start),
                ProblemCode.ForgottenNote,
                isSecond ? $"The note [{note.Label}] stands above already: readers do not see this second one."
                    : $"Nothing in this text refers to the note [{note.Label}]: readers do not see it.",
                isSecond ? "Give one of the two another name." : $"Write [{note.Label}] where it belongs."));
        }

        if (text.IndexOf(PlaceholderText.Beginning) >= 0
            && writer.Source.Text.IndexOf(PlaceholderText.Beginning, StringComparison.Ordinal) is var unwritten and >= 0)
        {
            writer.Report(Problem.Warning(
                writer.PlaceOf(unwritten), ProblemCode.Unwritten, "Readers see the words that the program put here.",
                "Write the post in place of them, or hold it back with 'draft: true'."));
        }

        if (MayHold(text) && (BeginsWithSign(text) || text.ContainsAny(Signs))) Look(document, writer);
    }

    /// <summary>Whether a block does, as a heading or an item without its space.</summary>
    private static bool BeginsWithSign(ReadOnlySpan<char> text) =>
        text is ['#' or '-', ..] || text.IndexOf("\n#") >= 0 || text.IndexOf("\n-") >= 0;

    /// <summary>
    /// Most texts hold none of the signs that these begin with, and one look for those costs a tenth of the look for all.
    /// </summary>
    private static bool MayHold(ReadOnlySpan<char> text)
    {
        if (text is ['#' or '-', ..] || text.IndexOf("port ") >= 0) return true;
        while (text.IndexOfAny(Few) is var at and >= 0)
        {
            var sign = text[at];
            text = text[(at + 1)..];
            var may = sign switch
            {
                '\n' => text is ['#' or '-', ..],
                ':' => text is [':', ':', ..],
                '!' or '?' => text is [var second, var third, ' ', ..] && second == sign && third == sign,
                '#' or '-' => false,
                _ => true,
            };
            if (may) return true;
        }

        return false;
    }

    private void Look(ContainerBlock container, BodyWriter writer)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock inner) Look(inner, writer);
            else if (block is LeafBlock { Inline: { } inlines }) Look(inlines, writer);
        }
    }

    private void Look(ContainerInline root, BodyWriter writer)
    {
        _seen.Length = 0;
        _places.Clear();
        for (var at = root.FirstChild; at is not null; at = InlineWalk.NextSeen(at, root))
        {
            if (at is LiteralInline { IsFirstCharacterEscaped: false } literal)
            {
                _places.Add((_seen.Length, literal.Span.Start));
                // Brackets in the words of a link are words: CommonMark has no link within another.
                var typed = AsTyped(literal, writer.Source.Text);
                if (IsInLink(literal, root)) _seen.Write(typed.ToString().Replace('[', '\u00A0').Replace(']', '\u00A0'));
                else _seen.Write(typed);
            }
            else if (at is LineBreakInline) _seen.Write('\n');
            else if (at is not ContainerInline) _seen.Write('\u00A0');
        }

        if (_told >= MaxTold || !MayHold(_seen.Span)) return;
        foreach (var found in LeftOverSigns.In(_seen.ToString()).Take(MaxTold - _told))
        {
            _told++;
            writer.Report(Problem.Warning(writer.PlaceOf(SourceOf(found.At)), found.Code, found.Text, found.Hint));
        }
    }

    /// <summary>With the quotation marks of the author, who looks for them, and not those that printers set.</summary>
    private static ReadOnlySpan<char> AsTyped(LiteralInline literal, string source)
    {
        var printed = literal.Content.AsSpan();
        if (literal.Span.Start < 0 || literal.Span.Start + printed.Length > source.Length) return printed;
        var typed = source.AsSpan(literal.Span.Start, printed.Length);
        for (var at = 0; at < typed.Length; at++)
        {
            if (typed[at] != printed[at] && typed[at] is not ('"' or '\'')) return printed;
        }

        return typed;
    }

    private static bool IsInLink(Inline inline, ContainerInline root)
    {
        for (var outer = inline.Parent; outer is not null && outer != root; outer = outer.Parent)
        {
            if (outer is LinkInline) return true;
        }

        return false;
    }

    private int SourceOf(int seen)
    {
        var (start, source) = _places.FindLast(place => place.Seen <= seen);
        return source + seen - start;
    }
}
