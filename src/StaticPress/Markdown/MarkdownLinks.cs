using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Markdown;

/// <summary>Says what an address written in a body means, seen from the file that the body stands in.</summary>
internal delegate LinkTarget ResolveLink(string href);

/// <summary>How the addresses of one body are written.</summary>
/// <param name="Base">What goes before an address of this site: empty, <c>/blog</c>, or <c>https://host/blog</c> for a feed.</param>
/// <param name="PictureOf">What is known of an image file; null when nobody asks how it is shown.</param>
internal sealed record MarkdownLinks(string Base, ResolveLink Resolve, Func<SourceFile, PictureSet?> PictureOf)
{
    /// <summary>
    /// Empty on the post's own page. Elsewhere (a feed, a list) the post's address: links to a place in the text
    /// (footnotes, <c>#anchors</c>) then lead to that page, where the place is.
    /// </summary>
    public string PageUrl { get; init; } = "";

    /// <summary>Told of every link and picture with its place; null when nobody asks.</summary>
    public Action<LinkTarget, Place>? Noted { get; init; }

    /// <summary>How wide pictures stand, for browsers to choose by; empty where one plain picture is wanted, as in a feed.</summary>
    public string PictureSizes { get; init; } = "";

    /// <summary>The same for the pictures of a gallery, several of which stand in a row.</summary>
    public string GallerySizes { get; init; } = "";

    /// <summary>Goes before every id, where several bodies stand on one page.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>The address of a place in this body.</summary>
    public string ToFragment(string id) => PageUrl.Length == 0 ? $"#{IdPrefix}{id}" : $"{PageUrl}#{id}";
}
