using System.Globalization;
using System.Text;
using StaticPress.Config;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>
/// <c>_redirects</c>, by which Netlify and Cloudflare Pages answer old addresses with 301. The pages that lead on stay beside it, for who
/// serves the same folder elsewhere.
/// </summary>
/// <remarks>
/// docs.netlify.com, “Redirects and rewrites”: paths are written with their signs encoded. developers.cloudflare.com/pages, “Redirects”:
/// 2,000 lines that name one address and 100 that name many, by a star or a colon, which no address here has. GitLab Pages reads the file
/// too, and shows the page that lies there all the same, so it gets none.
/// </remarks>
internal static class HostRedirects
{
    /// <summary>Cloudflare reads so many lines, and none that is longer.</summary>
    private const int MostLines = 2_000;
    private const int MostOfLine = 1_000;

    /// <param name="routes">All, redirects among them.</param>
    /// <returns>Null for other hosts, for a site without old addresses, and where the author's own file is.</returns>
    public static Route? Of(Site site, IReadOnlyList<Route> routes)
    {
        var moved = routes.OfType<Route.Redirect>().OrderBy(route => route.Url.Value, StringComparer.Ordinal).ToArray();
        if (site.Config.Host is not (Host.Netlify or Host.Cloudflare) || moved.Length == 0
            || routes.Any(route => route.Url == SitePaths.HostRedirects))
            return null;
        return new Route.Fixed(SitePaths.HostRedirects,
            site.Config.Host == Host.Netlify ? Netlify(site, moved) : Cloudflare(site, moved));
    }

    /// <summary>The mark behind the number puts it before the page that lies there; a slash at the end makes no difference.</summary>
    private static string Netlify(Site site, Route.Redirect[] moved) =>
        string.Concat(moved.Select(route => $"{From(site, route)} {route.Target} 301!\n"));

    /// <summary>There each address means itself, with its slash or without.</summary>
    private static string Cloudflare(Site site, Route.Redirect[] moved)
    {
        var lines = moved.SelectMany(route => Spellings(From(site, route)).Select(from => $"{from} {route.Target} 301\n"))
            .Where(line => line.Length <= MostOfLine).ToArray();
        var text = new StringBuilder(string.Concat(lines.Take(MostLines)));
        if (lines.Length > MostLines)
            text.Append(CultureInfo.InvariantCulture,
                $"# {lines.Length - MostLines:N0} more are left to the pages at those addresses: Cloudflare reads {MostLines:N0}.\n");
        return text.ToString();
    }

    private static string From(Site site, Route.Redirect route) => site.Config.Address.Relative(route.Url);

    private static IEnumerable<string> Spellings(string from) => from.EndsWith('/') && from.Length > 1 ? [from, from.TrimEnd('/')] : [from];
}
