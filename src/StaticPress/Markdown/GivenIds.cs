using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown;

/// <summary>
/// Ids that the author's own HTML has. An anchor before a heading, <c>&lt;a id="install"&gt;&lt;/a&gt;</c>, is often called as that would
/// be: then the heading's own id is another, and a link finds the anchor right above it.
/// </summary>
internal static class GivenIds
{
    private static readonly IReadOnlySet<string> None = new HashSet<string>();

    public static IReadOnlySet<string> Of(MarkdownDocument document, string text)
    {
        // Most texts have none.
        if (!text.Contains(" id=", StringComparison.OrdinalIgnoreCase) && !text.Contains(" name=", StringComparison.OrdinalIgnoreCase))
            return None;
        return document.Descendants().SelectMany(node => HtmlTag.AllIn(HtmlOf(node))).Select(IdOf).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
    }

    private static string HtmlOf(MarkdownObject node) => node switch
    {
        HtmlBlock block => block.Lines.ToString(),
        HtmlInline inline => inline.Tag,
        _ => "",
    };

    /// <summary>HTML, “Navigating to a fragment”: an id, or the name of an anchor.</summary>
    private static string? IdOf(HtmlTag tag) => tag.Find("id") ?? (tag.Name == "a" ? tag.Find("name") : null);
}
