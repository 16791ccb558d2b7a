using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticPress.Checking;

namespace StaticPress.Verifying;

/// <summary>HTML as a reader sees it.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "head", "button", "select", "textarea", "audio",
        "video",
    };

    /// <summary>Words of two of these are not one word.</summary>
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small",
        "span", "strong", "sub",
        "sup", "u", "var", "wbr", "acronym", "big", "tt", "strike",
    };

    public static IHtmlDocument Parse(string html)
    {
        // A parser takes minutes over what lies so deep, and no reader sees it.
        if (HtmlDepth.IsTooDeep(html)) html = "";
        return new HtmlParser().ParseDocument(html);
    }

    /// <summary>Whether nobody reads what is in it.</summary>
    public static bool IsUnread(IElement element) => Unread.Contains(element.LocalName);

    public static bool IsInline(IElement element) => Inline.Contains(element.LocalName);

    /// <param name="isLeftOut">Of an element: nothing in it counts.</param>
    public static string Of(INode node, Func<IElement, bool>? isLeftOut = null)
    {
        var text = new System.Text.StringBuilder();
        Add(node, isLeftOut ?? (_ => false), text);
        return text.ToString();
    }

    private static void Add(INode node, Func<IElement, bool> isLeftOut, System.Text.StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
            return;
        }

        if (node is IElement element && (IsUnread(element) || isLeftOut(element))) return;
        var isInline = node is IElement inner && IsInline(inner);
        if (!isInline) text.Append('\n');
        foreach (var child in node.ChildNodes) Add(child, isLeftOut, text);
        if (!isInline) text.Append('\n');
    }
}
