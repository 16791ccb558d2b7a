using StaticPress.Primitives;

namespace StaticPress.Config;

/// <summary>Where the site will be on the web.</summary>
/// <param name="Origin"><c>https://name.github.io</c>, without a slash at the end.</param>
/// <param name="BasePath"><c>/blog</c>, or empty at the root of the host.</param>
internal sealed record SiteAddress(string Origin, string BasePath)
{
    /// <summary>What an absolute address starts with: <c>https://name.github.io/blog</c>.</summary>
    public string Root => Origin + BasePath;

    /// <returns>Null when the text is not an http(s) address without query and fragment.</returns>
    public static SiteAddress? TryParse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme is not ("http" or "https") || uri.Query.Length > 0 || uri.Fragment.Length > 0 || uri.UserInfo.Length > 0)
            return null;
        if (uri.Host.Length == 0 || text.Contains('\\') || text.Contains(' ')) return null;
        return new SiteAddress(EncodedAddress.Of(uri.GetLeftPart(UriPartial.Authority)), uri.AbsolutePath.TrimEnd('/'));
    }

    public string Absolute(UrlPath path) => path.Under(Root);

    /// <param name="link">Ready for a page: with the base path, or on another site.</param>
    public string Absolute(string link) => link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) ? Origin + link : link;

    public string Relative(UrlPath path) => path.Under(BasePath);
}
