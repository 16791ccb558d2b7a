using Ganss.Xss;

namespace StaticPress.Markdown.Comments;

/// <summary>The thorough half of the second wall: a library that parses markup as a browser does and keeps what is on a list.</summary>
internal static class ReplySanitizer
{
    /// <summary>Its settings are never changed, so all threads may share it.</summary>
    private static readonly HtmlSanitizer Sanitizer = Create();

    public static string Clean(string html) => Sanitizer.Sanitize(html);

    private static HtmlSanitizer Create()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a" },
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "rel", "dir", "start" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            AllowedCssProperties = new HashSet<string>(StringComparer.OrdinalIgnoreCase),
        });
        sanitizer.PostProcessNode += (_, visited) =>
        {
            if (visited.Node is AngleSharp.Dom.IElement { LocalName: "a" } link) link.SetAttribute("rel", "nofollow ugc noopener");
        };
        return sanitizer;
    }
}
