using StaticPress.Primitives;

namespace StaticPress.Themes;

/// <summary>A file of a theme that the browser loads.</summary>
/// <param name="Name">As templates call it: <c>site.css</c>.</param>
/// <param name="Url">With a hash of its bytes, so that it may be cached for ever: <c>/assets/site.3f2a91bc.css</c>.</param>
internal sealed record ThemeAsset(string Name, UrlPath Url, byte[] Bytes, string File);
