using StaticPress.Locale;

namespace StaticPress.Importing;

/// <summary>What the one who moves has said, or the site that is there already.</summary>
/// <param name="Zone">Null to work it out.</param>
/// <param name="NewBase">The base path of a site that is there already; null for a new one.</param>
/// <param name="Shape">Of a site that is there already.</param>
internal sealed record MoveOptions(SiteZone? Zone, string? NewBase, SiteShape? Shape);

/// <summary>Where a site has its posts, and its lists.</summary>
internal sealed record SiteShape(string Pattern, Config.ListPermalinks Lists);
