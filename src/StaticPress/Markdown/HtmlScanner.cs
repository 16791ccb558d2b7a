using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// Finds the tags in a piece of HTML, near enough to how a browser would: comments, quotation marks and scripts are known.
/// </summary>
internal static class HtmlScanner
{
    /// <returns>In the order of the text.</returns>
    public static IEnumerable<HtmlTag> TagsOf(string html)
    {
        var at = 0;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            var start = at++;
            if (at == html.Length) yield break;
            if (!char.IsAsciiLetter(html[at]))
            {
                at = AfterOther(html, at);
                continue;
            }

            var nameEnd = NextOf(html, at, "/> \t\n\r\f");
            var tag = html[at..nameEnd].ToLowerInvariant();
            at = nameEnd;
            var attributes = new List<HtmlAttribute>();
            while (NextAttribute(html, tag, ref at) is { } attribute)
            {
                if (attribute.Name.Length > 0) attributes.Add(attribute);
            }

            yield return new HtmlTag(tag, start, attributes);
            if (tag is "script" or "style" or "textarea" or "title") at = AfterText(html, at, tag);
        }
    }

    /// <returns>Null at the end of the tag; an attribute without a name when it has no value.</returns>
    private static HtmlAttribute? NextAttribute(string html, string tag, ref int at)
    {
        while (at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == '/')) at++;
        if (at >= html.Length || html[at] == '>') return null;
        var nameEnd = NextOf(html, at + 1, "/>= \t\n\r\f");
        var name = html[at..nameEnd].ToLowerInvariant();
        at = nameEnd;
        while (at < html.Length && char.IsWhiteSpace(html[at])) at++;
        if (at >= html.Length || html[at] != '=') return default(HtmlAttribute) with { Name = "" };
        at++;
        while (at < html.Length && char.IsWhiteSpace(html[at])) at++;
        if (at >= html.Length) return null;
        var start = at;
        if (html[at] is '"' or '\'')
        {
            var close = html.IndexOf(html[at], at + 1);
            at = close < 0 ? html.Length : close + 1;
            return new HtmlAttribute(tag, name, start, at, html[(start + 1)..(close < 0 ? at : close)]);
        }

        at = NextOf(html, at, "> \t\n\r\f");
        return new HtmlAttribute(tag, name, start, at, html[start..at]);
    }

    /// <summary>Behind a comment, a declaration or a closing tag; a lone less-than sign is text.</summary>
    private static int AfterOther(string html, int at)
    {
        if (html[at] is not ('!' or '?' or '/')) return at;
        var end = html.AsSpan(at).StartsWith("!--") ? html.IndexOf("-->", at, StringComparison.Ordinal) : html.IndexOf('>', at);
        return end < 0 ? html.Length : end;
    }

    private static int AfterText(string html, int at, string tag)
    {
        var end = html.IndexOf("</" + tag, Math.Min(at, html.Length), StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    private static int NextOf(string html, int from, string any)
    {
        if (from >= html.Length) return html.Length;
        var found = html.AsSpan(from).IndexOfAny(any);
        return found < 0 ? html.Length : from + found;
    }
}

/// <summary>One attribute of a tag that the author wrote by hand.</summary>
/// <param name="Tag">In lower case.</param>
/// <param name="Name">In lower case.</param>
/// <param name="Start">Where the value begins in the HTML, with its quotation mark.</param>
/// <param name="End">Where it ends, after its quotation mark.</param>
/// <param name="Value">As it is written, without quotation marks; entities stand in it as they are.</param>
internal readonly record struct HtmlAttribute(string Tag, string Name, int Start, int End, string Value)
{
    /// <summary>Whether it lists pictures for a browser to choose from.</summary>
    public bool IsSourceSet => Name is "srcset" or "imagesrcset";

    /// <summary>Whether what the value names is shown as a picture, in which nothing runs.</summary>
    public bool IsPicture => Name switch
    {
        "src" => Tag is "img" or "input",
        "poster" => Tag == "video",
        "background" => true,
        "href" or "xlink:href" => Tag is "image" or "feimage",
        _ => IsSourceSet,
    };

    /// <summary>Whether a browser goes to, or loads, what the value names.</summary>
    public bool IsAddress => Name switch
    {
        "href" or "src" or "poster" or "action" or "formaction" or "background" or "xlink:href" => true,
        "cite" => CitedSource.IsAddress(Value),
        "data" => Tag == "object",
        _ => false,
    };
}
