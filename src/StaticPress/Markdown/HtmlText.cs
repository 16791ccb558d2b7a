using System.Net;

namespace StaticPress.Markdown;

/// <summary>The text of the HTML that an author wrote by hand, near enough for a search, a count of words and a summary.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Inline =
    [
        "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "rp",
        "rt", "ruby", "s", "samp", "small",
        "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img",
    ];

    /// <summary>Whose text is no paragraph.</summary>
    private static readonly HashSet<string> Beside =
        ["h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "caption", "td", "th", "button", "label", "option", "pre", "textarea", "title",
            "nav", "iframe", "noscript", "dt"];

    /// <returns>Where the first paragraph stands in the text; null when there is none.</returns>
    public static (int Start, int End)? Append(TextBuffer text, string html)
    {
        (int Start, int End)? first = null;
        var (begin, start, block) = (text.Length, -1, "");
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            var end = open < 0 ? html.Length : open;
            var words = WebUtility.HtmlDecode(html[at..end]);
            if (start < 0 && !string.IsNullOrWhiteSpace(words) && !Beside.Contains(block)) start = text.Length;
            text.Write(words);
            if (open < 0) break;
            at = After(html, open);
            var name = NameOf(html, open);
            if (name == "br") text.Write(' ');
            if (name.Length == 0 || name == "br" || Inline.Contains(name)) continue;
            EndBlock();
            block = html[open + 1] == '/' ? "" : name;
        }

        EndBlock();
        return first;

        void EndBlock()
        {
            if (start >= 0) first ??= (start, text.Length);
            start = -1;
            if (text.Length > begin && !char.IsWhiteSpace(text.Span[^1])) text.Write('\n');
        }
    }

    private static string NameOf(string html, int open)
    {
        var from = open + 1;
        if (from < html.Length && html[from] == '/') from++;
        var end = from;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
        return html[from..end].ToLowerInvariant();
    }

    /// <summary>Behind a tag; behind all of a script or a style, whose text nobody reads.</summary>
    private static int After(string html, int open)
    {
        var tag = html.AsSpan(open);
        var end = tag.StartsWith("<!--") ? "-->"
            : tag.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script>"
            : tag.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style>"
            : ">";
        var found = tag.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : open + found + end.Length;
    }
}
