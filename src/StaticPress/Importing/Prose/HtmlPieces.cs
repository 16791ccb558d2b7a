using System.Buffers;

namespace StaticPress.Importing.Prose;

internal enum HtmlPieceKind
{
    Text,
    Start,
    End,
    Comment,

    /// <summary>An element whose inside is not looked at, with both its tags.</summary>
    Whole,
}

/// <param name="Name">Of the element, in lower case; empty for text and comments.</param>
internal readonly record struct HtmlPiece(HtmlPieceKind Kind, int Start, int End, string Name);

/// <summary>
/// Takes HTML apart into tags and what stands between them, without asking which closes which; each character is seen once.
/// </summary>
internal static class HtmlPieces
{
    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\n\r\f/>");

    /// <param name="whole">Elements to be taken with all that is in them.</param>
    /// <param name="from">Outside of any tag.</param>
    public static IEnumerable<HtmlPiece> Of(string html, IReadOnlySet<string> whole, int from = 0)
    {
        var written = from;
        for (var at = from; at < html.Length && html.IndexOf('<', at) is var open and >= 0;)
        {
            if (PieceAt(html, open) is not { } piece)
            {
                at = open + 1;
                continue;
            }

            if (open > written) yield return new HtmlPiece(HtmlPieceKind.Text, written, open, "");
            if (piece.Kind == HtmlPieceKind.Start && whole.Contains(piece.Name))
                piece = piece with { Kind = HtmlPieceKind.Whole, End = AfterElement(html, piece) };
            yield return piece;
            at = written = piece.End;
        }

        if (written < html.Length) yield return new HtmlPiece(HtmlPieceKind.Text, written, html.Length, "");
    }

    private static HtmlPiece? PieceAt(string html, int open)
    {
        if (open + 1 >= html.Length) return null;
        if (html[open + 1] is '!' or '?')
        {
            var end = html.AsSpan(open).StartsWith("<!--") ? "-->" : ">";
            var close = html.IndexOf(end, open + 2, StringComparison.Ordinal);
            return new HtmlPiece(HtmlPieceKind.Comment, open, close < 0 ? html.Length : close + end.Length, "");
        }

        var from = html[open + 1] == '/' ? open + 2 : open + 1;
        if (from >= html.Length || !char.IsAsciiLetter(html[from])) return null;
        var name = html.AsSpan(from);
        if (name.IndexOfAny(EndOfName) is >= 0 and var length) name = name[..length];
        var kind = from == open + 1 ? HtmlPieceKind.Start : HtmlPieceKind.End;
        return new HtmlPiece(kind, open, AfterTag(html, from + name.Length), name.ToString().ToLowerInvariant());
    }

    /// <summary>A greater-than sign between quotation marks ends no tag.</summary>
    private static int AfterTag(string html, int at)
    {
        while (at < html.Length)
        {
            if (html[at] == '>') return at + 1;
            if (html[at++] != '=') continue;
            while (at < html.Length && char.IsWhiteSpace(html[at])) at++;
            if (at >= html.Length || html[at] is not ('"' or '\'')) continue;
            var close = html.IndexOf(html[at], at + 1);
            if (close < 0) return html.Length;
            at = close + 1;
        }

        return html.Length;
    }

    private static int AfterElement(string html, HtmlPiece start)
    {
        if (html[start.End - 1] == '>' && html[start.End - 2] == '/') return start.End;
        var close = html.IndexOf("</" + start.Name, start.End, StringComparison.OrdinalIgnoreCase);
        if (close < 0) return html.Length;
        var end = html.IndexOf('>', close);
        return end < 0 ? html.Length : end + 1;
    }
}
