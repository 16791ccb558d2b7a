using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>All that is known before the first page is rendered.</summary>
internal sealed record SitePlan(Site Site, Theme Theme, RouteTable Routes, SourceTree Sources)
{
    public LinkResolver Links { get; } = new(Site, Routes, Sources);

    /// <summary>An address written in site.yml or by a theme, as it goes into a page.</summary>
    /// <returns>Null when nothing is there.</returns>
    public string? LinkTo(string written) => Links.Resolve(written, "") switch
    {
        LinkTarget.Internal page => page.Url.Under(Site.Config.Address.BasePath) + page.Suffix,
        LinkTarget.External other => other.Url,
        LinkTarget.Fragment here => "#" + here.Name,
        _ => null,
    };
}
