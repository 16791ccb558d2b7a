namespace StaticPress.Importing.Prose;

/// <summary>
/// Blocks that WordPress fills when a page is asked for: what of them readers find here all the same, and what they do not.
/// </summary>
internal static class DynamicBlocks
{
    /// <summary>Parts of every page, which the theme of the new site has of its own.</summary>
    private static readonly string[] OfTheme =
    [
        "post-", "comment-", "comments-", "query-", "site-", "avatar", "loginout", "read-more", "navigation", "template-part",
        "term-description", "home-link", "page-list",
        "archive-title", "pattern",
    ];

    private static readonly string[] OfSite = ["latest-posts", "categories", "archives", "tag-cloud", "search", "query"];

    /// <summary>Blocks with nothing in them: they hold what they show, and hold nothing.</summary>
    private static readonly HashSet<string> Empty =
    [
        "paragraph", "heading", "list", "list-item", "quote", "pullquote", "code", "preformatted", "verse", "html", "freeform", "shortcode",
        "table", "image", "gallery", "audio",
        "video", "file", "cover", "media-text", "group", "columns", "column", "button", "buttons", "social-links", "details", "separator",
        "spacer", "footnotes", "more", "nextpage",
    ];

    public static bool IsEmpty(string name) =>
        Empty.Contains(name.StartsWith("core/", StringComparison.Ordinal) ? name["core/".Length..] : name);

    public static (ProseLossKind Kind, string What) LossOf(string name)
    {
        var bare = name.StartsWith("core/", StringComparison.Ordinal) ? name["core/".Length..] : name;
        if (OfTheme.Any(part => bare.StartsWith(part, StringComparison.Ordinal)))
            return (ProseLossKind.Look, $"A part of the page that the theme shows by itself ({bare}) was left out");
        return OfSite.Contains(bare, StringComparer.Ordinal)
            ? (ProseLossKind.Look, $"A list that this site has on a page of its own ({bare}) was left out")
            : (ProseLossKind.Dynamic, $"A block that the old site filled itself ({name}) was left out");
    }

    /// <summary>What an entry of a menu, or a sign that leads to a profile elsewhere, says and leads to.</summary>
    /// <returns>Null for what is none. WordPress shows nothing of one that leads nowhere.</returns>
    public static string? LinkOf(string name, (string? Url, string? Label, string? Service) told)
    {
        var isSign = name is "social-link" or "core/social-link";
        if (!isSign && name is not ("navigation-link" or "core/navigation-link")) return null;
        if (told.Url is not { Length: > 0 } url) return "";
        var words = told.Label is { Length: > 0 } label ? label
            : isSign && told.Service is { Length: > 0 } service ? $"{char.ToUpperInvariant(service[0])}{service[1..]}" : url;
        return $"<li><a href=\"{ShortcodeHtml.Encoded(url)}\">{ShortcodeHtml.Encoded(words)}</a></li>";
    }
}
