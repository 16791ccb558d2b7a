using AngleSharp.Dom;

namespace StaticPress.Importing.Prose;

/// <summary>What kind of part of a text an element is.</summary>
internal static class ProseElements
{
    private static readonly HashSet<string> Blocks =
    [
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "iframe", "legend", "li", "main", "menu",
        "nav", "object", "ol",
        "p", "pre", "listing", "xmp", "plaintext", "section", "summary", "table", "ul", "audio", "video", "embed", "sp-attachment", "caption", "colgroup", "tbody", "td",
        "tfoot", "th", "thead",
        "tr", "marquee", "applet", "search", "noscript", "amp-youtube",
    ];

    /// <summary>That hold no words of the text.</summary>
    private static readonly HashSet<string> Silent =
        ["script", "style", "template", "head", "meta", "link", "base", "param", "source", "track", "title", "noembed", "noframes"];

    public static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);

    public static bool IsSilent(INode node) => node is IElement element && Silent.Contains(element.LocalName);

    /// <summary>
    /// The elements that are no blocks and hold one, found once for the whole tree. By the children of each: this parser finds the next
    /// sibling of a node by counting from the first, which for a hundred thousand paragraphs takes minutes.
    /// </summary>
    public static HashSet<INode> AroundBlocks(INode root)
    {
        var around = new HashSet<INode>();
        HoldsBlock(root, around);
        return around;
    }

    private static bool HoldsBlock(INode parent, HashSet<INode> around)
    {
        var holds = false;
        foreach (var child in parent.ChildNodes)
        {
            if (child is not IElement element) continue;
            var inner = HoldsBlock(element, around);
            if (inner && !IsBlock(element)) around.Add(element);
            holds |= inner || IsBlock(element);
        }

        return holds;
    }
}
