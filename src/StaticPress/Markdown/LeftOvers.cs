using System.Buffers;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
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
        ["{%", "{{", "{:", ":::", "**", "][", "](", "[^", "--|", "-|-", "- |", "|-", "import ", "export ", " {",
            "[/", "[gallery", "[caption", "[embed", "[audio", "[video", "[playlist", "[contact-form", "[youtube",
            "[[", "[TOC", "[toc", "!!! ", "??? ", "%%", "<%", "{/*"], StringComparison.Ordinal);

    private static readonly SearchValues<char> Few = SearchValues.Create("{[]*|%");

    /// <summary>In one body: who has more has read enough.</summary>
    private const int MaxTold = 40;

    private readonly StringBuilder _seen = new();
    private readonly List<(int Seen, int Source)> _places = [];
    private int _told;

    /// <param name="text">What a reader reads of the body.</param>
    public void Report(MarkdownDocument document, string text, BodyWriter writer)
    {
        _told = 0;
        foreach (var note in Reading.Footnotes.Of(document)?.Forgotten.Take(MaxTold) ?? [])
        {
            writer.Report(Problem.Warning(
                writer.PlaceOf(note.Span.Start),
                ProblemCode.ForgottenNote,
                $"Nothing in this text refers to the note [{note.Label}]: readers do not see it.",
                $"Write [{note.Label}] where it belongs."));
        }

        if ((MayHold(text) && text.AsSpan().ContainsAny(Signs)) || BeginsWithSign(text)) Look(document, writer);
    }

    /// <summary>Whether a block does, as a heading or an item without its space.</summary>
    private static bool BeginsWithSign(ReadOnlySpan<char> text) =>
        text is ['#' or '-', ..] || text.IndexOf("\n#") >= 0 || text.IndexOf("\n-") >= 0;

    /// <summary>
    /// Most texts hold none of the signs that these begin with, and one look for those costs a tenth of the look for all.
    /// </summary>
    private static bool MayHold(ReadOnlySpan<char> text) =>
        text.ContainsAny(Few) || text.IndexOf("!!! ") >= 0 || text.IndexOf("??? ") >= 0 || text.IndexOf(":::") >= 0
            || text.IndexOf("import ") >= 0 || text.IndexOf("export ") >= 0;

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
        _seen.Clear();
        _places.Clear();
        for (var at = root.FirstChild; at is not null; at = InlineWalk.NextSeen(at, root))
        {
            if (at is LiteralInline { IsFirstCharacterEscaped: false } literal)
            {
                _places.Add((_seen.Length, literal.Span.Start));
                // Brackets in the words of a link are words: CommonMark has no link within another.
                _seen.Append(IsInLink(literal, root)
                    ? literal.Content.ToString().Replace('[', '\u00A0').Replace(']', '\u00A0')
                    : literal.Content.ToString());
            }
            else if (at is LineBreakInline) _seen.Append('\n');
            else if (at is not ContainerInline) _seen.Append('\u00A0');
        }

        if (_seen.Length == 0 || _told >= MaxTold) return;
        foreach (var found in LeftOverSigns.In(_seen.ToString()).Take(MaxTold - _told))
        {
            _told++;
            writer.Report(Problem.Warning(writer.PlaceOf(SourceOf(found.At)), found.Code, found.Text, found.Hint));
        }
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
