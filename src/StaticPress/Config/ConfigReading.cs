using StaticPress.Primitives;

namespace StaticPress.Config;

/// <summary>The settings of a site and what is wrong with them.</summary>
internal sealed record ConfigReading(SiteConfig Config, IReadOnlyList<Problem> Problems);
