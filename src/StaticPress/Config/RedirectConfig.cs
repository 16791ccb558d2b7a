using StaticPress.Primitives;

namespace StaticPress.Config;

/// <param name="From">A path of this site.</param>
/// <param name="To">A path of this site, or an http(s) address.</param>
internal sealed record RedirectConfig(string From, string To, Place Place);
