using StaticPress.Primitives;

namespace StaticPress.Config;

/// <param name="From">A path of this site.</param>
/// <param name="To">A path of this site, or an http(s) address.</param>
/// <param name="Place">Of the path.</param>
/// <param name="ToPlace">Of the address that it leads to.</param>
internal sealed record RedirectConfig(string From, string To, Place Place, Place ToPlace);
