using StaticPress.Primitives;

namespace StaticPress.Routing;

/// <summary>An address that was on the web.</summary>
/// <param name="File">The post or page that stood there.</param>
/// <param name="Place">Where it is recorded.</param>
internal sealed record PublishedAddress(UrlPath Url, string File, Place Place);
