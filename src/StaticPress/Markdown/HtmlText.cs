using System.Net;
using StaticPress.Primitives;

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
            "nav", "dt"];

    /// <summary>Whose text only those read who do not see the thing itself.</summary>
    private static readonly HashSet<string> InPlace = ["audio", "video", "iframe", "object", "canvas", "noscript", "template"];

    /// <returns>In lower case; null for a tag that opens no element of these.</returns>
    public static string? InPlaceOf(string tag)
    {
        var reader = new TagReader(tag);
        return reader.Read() && !reader.IsEndTag && InPlace.TryGetValue(reader.Name.ToString().ToLowerInvariant(), out var name)
            ? name : null;
    }

    /// <returns>Where the first paragraph stands in the text; null when there is none.</returns>
    public static (int Start, int End)? Append(TextBuffer text, string html)
    {
        (int Start, int End)? first = null;
        var (begin, start, block) = (text.Length, -1, "");
        var reader = new TagReader(html);
        var (at, hidden) = (0, "");
        while (reader.Read())
        {
            if (hidden.Length == 0) Write(html[at..reader.Start]);
            // The text of a script or a style nobody reads.
            at = reader.Is("script") || reader.Is("style") ? reader.Next : reader.End;
            var name = reader.Name.ToString().ToLowerInvariant();
            if (hidden.Length > 0 && !(reader.IsEndTag && name == hidden)) continue;
            hidden = hidden.Length == 0 && !reader.IsEndTag && InPlace.Contains(name) ? name : "";
            if (name == "br") text.Write(' ');
            if (name.Length == 0 || name == "br" || Inline.Contains(name)) continue;
            EndBlock();
            block = reader.IsEndTag ? "" : name;
        }

        if (hidden.Length == 0) Write(html[at..]);
        EndBlock();
        return first;

        void Write(string written)
        {
            var words = WebUtility.HtmlDecode(written);
            if (start < 0 && !string.IsNullOrWhiteSpace(words) && !Beside.Contains(block)) start = text.Length;
            text.Write(words);
        }

        void EndBlock()
        {
            if (start >= 0) first ??= (start, text.Length);
            start = -1;
            if (text.Length > begin && !char.IsWhiteSpace(text.Span[^1])) text.Write('\n');
        }
    }
}
