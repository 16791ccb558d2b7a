using System.Net;
using System.Text;

namespace StaticPress.Rendering.Markdown;

/// <summary>The text of the HTML that an author wrote by hand, near enough for a search and a count of words.</summary>
internal static class HtmlText
{
    public static StringBuilder Append(StringBuilder text, string html)
    {
        var at = 0;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            var end = open < 0 ? html.Length : open;
            if (end > at) text.Append(WebUtility.HtmlDecode(html[at..end]));
            if (open < 0) break;
            var close = html.IndexOf('>', open);
            at = close < 0 ? html.Length : close + 1;
        }

        return text;
    }
}
