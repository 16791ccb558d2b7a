using System.Text;

namespace StaticPress.Themes;

/// <summary>
/// Leaves out of a stylesheet what only its authors read: comments (but for <c>/*! … */</c>) and space that means nothing.
/// Space before a colon, and around <c>+ - * / ~ ( )</c>, can mean something and stays.
/// </summary>
internal static class SlimStyle
{
    private const string Tight = "{};,>";

    public static string Of(string css)
    {
        var slim = new StringBuilder(css.Length);
        var space = false;
        for (var at = 0; at < css.Length;)
        {
            var end = EndOf(css, at);
            var piece = css.AsSpan(at, end - at);
            at = end;
            if (char.IsWhiteSpace(piece[0]) || (piece.StartsWith("/*") && !piece.StartsWith("/*!")))
            {
                space = true;
                continue;
            }

            if (piece[0] == '}' && slim.Length > 0 && slim[^1] == ';') slim.Length--;
            if (space && slim.Length > 0 && !Tight.Contains(piece[0]) && !Tight.Contains(slim[^1]) && slim[^1] != ':') slim.Append(' ');
            if (!LeadsAFraction(css, at - 1, slim)) slim.Append(piece);
            space = false;
        }

        return slim.Append('\n').ToString();
    }

    /// <summary>The zero of <c>0.5rem</c>.</summary>
    private static bool LeadsAFraction(string css, int at, StringBuilder before) =>
        css[at] == '0' && css.AsSpan(at + 1).StartsWith(".") && before.Length > 0 && " ,:(-".Contains(before[^1]);

    /// <summary>A comment, a quoted text, an address without quotes, or one character.</summary>
    private static int EndOf(string css, int at)
    {
        var rest = css.AsSpan(at);
        if (rest.StartsWith("/*")) return After(css, "*/", at + 2);
        if (rest.StartsWith("url(", StringComparison.OrdinalIgnoreCase)) return After(css, ")", at + 4);
        return rest[0] is '"' or '\'' ? EndOfQuoted(css, at) : at + 1;
    }

    private static int After(string css, string mark, int from) =>
        css.IndexOf(mark, from, StringComparison.Ordinal) is var found and >= 0 ? found + mark.Length : css.Length;

    private static int EndOfQuoted(string css, int at)
    {
        for (var end = at + 1; end < css.Length; end++)
        {
            if (css[end] == '\\') end++;
            else if (css[end] == css[at]) return end + 1;
        }

        return css.Length;
    }
}
