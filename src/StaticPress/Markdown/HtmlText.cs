using System.Net;
using System.Text;

namespace StaticPress.Markdown;

/// <summary>The text of the HTML that an author wrote by hand, near enough for a search and a count of words.</summary>
internal static class HtmlText
{
    public static void Append(StringBuilder text, string html)
    {
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            var end = open < 0 ? html.Length : open;
            if (end > at) text.Append(WebUtility.HtmlDecode(html[at..end]));
            if (open < 0) break;
            at = After(html, open);
        }
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
