using StaticPress.Config;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>
/// <c>_headers</c>, by which Netlify and Cloudflare Pages are told how long a file may be kept: one with a hash in its name for ever, since
/// another text would have another name. Beside that what a page cannot say of itself.
/// </summary>
/// <remarks>
/// docs.netlify.com, “Custom headers”; developers.cloudflare.com/pages, “Headers”: at most 100 rules, and no line over 2,000 characters.
/// </remarks>
internal static class HostHeaders
{
    /// <returns>Null for other hosts, and where the author's own file is.</returns>
    public static Route? Of(Site site, IReadOnlyList<Route> routes) =>
        site.Config.Host is not (Host.Netlify or Host.Cloudflare) || routes.Any(route => route.Url == SitePaths.HostHeaders)
            ? null
            : new Route.Fixed(SitePaths.HostHeaders, $"""
                {site.Config.Address.BasePath}/*
                  X-Content-Type-Options: nosniff
                  Referrer-Policy: strict-origin-when-cross-origin
                {(routes.All(IsNamedByBytes) ? $"{site.Config.Address.BasePath}/assets/*\n  Cache-Control: public, max-age=31536000, immutable" : "")}

                """);

    /// <summary>An author's own file below <c>assets/</c> keeps its name when it changes.</summary>
    private static bool IsNamedByBytes(Route route) =>
        route is Route.Asset || !route.Url.Value.StartsWith("/assets/", StringComparison.Ordinal);
}
