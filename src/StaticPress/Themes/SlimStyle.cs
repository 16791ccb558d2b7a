using System.Text;

namespace StaticPress.Themes;

/// <summary>
/// Leaves out of a stylesheet what only its authors read: comments (but for <c>/*! … */</c>) and space that means nothing. It is cut
/// where CSS Syntax Level 3 cuts it; values are never written another way. Space before a colon, and around <c>+ - * / ~ ( )</c>,
/// can mean something and stays.
/// </summary>
internal static class SlimStyle
{
    private const string Tight = "{};,>";
    private const string Spaces = " \t\n\r\f";

    public static string Of(string css)
    {
        var slim = new StringBuilder(css.Length);
        var (space, comment) = (false, false);
        for (var at = 0; at < css.Length;)
        {
            var end = EndOf(css, at);
            var piece = css.AsSpan(at, end - at);
            at = end;
            if (Spaces.Contains(piece[0])) space = true;
            else if (piece.StartsWith("/*") && !piece.StartsWith("/*!")) comment = true;
            else
            {
                Append(slim, piece, space ? " " : comment ? "/**/" : "");
                (space, comment) = (false, false);
            }
        }

        return slim.Append('\n').ToString();
    }

    /// <param name="between">What stood before the piece; a comment alone is no space, and still parts two words.</param>
    private static void Append(StringBuilder slim, ReadOnlySpan<char> piece, string between)
    {
        if (slim.Length > 0 && between.Length > 0)
        {
            var isTight = (piece.Length == 1 && Tight.Contains(piece[0])) || IsTightEnd(slim);
            if (!isTight && (between != " " || slim[^1] != ':')) slim.Append(between);
        }

        if (piece is "}" && slim.Length > 1 && slim[^1] == ';' && slim[^2] is not (':' or '\\')) slim.Length--;
        slim.Append(piece);
    }

    /// <summary>A mark behind a backslash is a letter.</summary>
    private static bool IsTightEnd(StringBuilder slim) => Tight.Contains(slim[^1]) && !(slim.Length > 1 && slim[^2] == '\\');

    /// <summary>A comment, a quoted text, an address without quotes, an escaped character, or one character.</summary>
    private static int EndOf(string css, int at)
    {
        var rest = css.AsSpan(at);
        if (rest.StartsWith("/*")) return css.IndexOf("*/", at + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 : css.Length;
        if (rest[0] == '\\') return EndOfEscape(css, at);
        if (rest[0] is '"' or '\'') return EndOfQuoted(css, at);
        return IsBareUrl(css, at) ? EndOfUrl(css, at) : at + 1;
    }

    /// <summary><c>\26 </c>: one space belongs to the digits before it.</summary>
    private static int EndOfEscape(string css, int at)
    {
        var end = at + 1;
        while (end < css.Length && end - at <= 6 && char.IsAsciiHexDigit(css[end])) end++;
        if (end == at + 1) return Math.Min(end + 1, css.Length);
        return end < css.Length && Spaces.Contains(css[end]) ? end + 1 : end;
    }

    /// <summary>An unclosed text ends with its line, and that end is part of it.</summary>
    private static int EndOfQuoted(string css, int at)
    {
        for (var end = at + 1; end < css.Length; end++)
        {
            if (css[end] == '\\') end++;
            else if (css[end] == css[at]) return end + 1;
            else if (css[end] is '\n' or '\r' or '\f') return end + 1;
        }

        return css.Length;
    }

    private static bool IsBareUrl(string css, int at)
    {
        if (!css.AsSpan(at).StartsWith("url(", StringComparison.OrdinalIgnoreCase) || (at > 0 && IsOfName(css[at - 1]))) return false;
        var first = css.AsSpan(at + 4).TrimStart(Spaces);
        return !first.IsEmpty && first[0] is not ('"' or '\'');
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '\\' || c >= 0x80;

    private static int EndOfUrl(string css, int at)
    {
        for (var end = at + 4; end < css.Length; end++)
        {
            if (css[end] == '\\') end++;
            else if (css[end] == ')') return end + 1;
        }

        return css.Length;
    }
}
