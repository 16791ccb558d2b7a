using System.Buffers;

namespace StaticPress.Checking;

/// <summary>
/// How many elements of a page lie in one another, before any of it is parsed: a parser looks from each tag up through all that are open,
/// so that a hundred thousand of them take a minute.
/// </summary>
internal static class HtmlDepth
{
    /// <summary>Browsers hang what is deeper into the 512th.</summary>
    public const int Most = 512;

    private static readonly SearchValues<char> EndOfName = SearchValues.Create(" \t\n\r\f/>");

    /// <summary>Void elements, and those whose end tag may be left out: a thousand items of a list lie side by side.</summary>
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "body", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead",
        "tr",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> IsFlat = Flat.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooDeep(ReadOnlySpan<char> html)
    {
        var depth = 0;
        while (html.IndexOf('<') is var at and >= 0)
        {
            html = html[(at + 1)..];
            var isEnd = html.StartsWith("/");
            var name = isEnd ? html[1..] : html;
            if (name.IsEmpty || !char.IsAsciiLetter(name[0])) continue;
            name = name[..(name.IndexOfAny(EndOfName) is >= 0 and var end ? end : name.Length)];
            if (IsFlat.Contains(name)) continue;
            depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Most) return true;
            if (!isEnd && (name.Equals("script", StringComparison.OrdinalIgnoreCase)
                || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
                html = AfterRaw(html, name);
        }

        return false;
    }

    /// <summary>What looks like tags in a script or a style is none.</summary>
    private static ReadOnlySpan<char> AfterRaw(ReadOnlySpan<char> html, ReadOnlySpan<char> name) =>
        html.IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? html[end..] : [];
}
