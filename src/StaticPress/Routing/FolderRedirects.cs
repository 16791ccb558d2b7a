using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Routing;

/// <summary>
/// <c>/old/*: /new/*</c>: all that is below one address is also where it was. Files cannot answer an address that nobody knows, so there is
/// one for each that is known; what has an address of its own keeps it.
/// </summary>
internal static class FolderRedirects
{
    private const string Any = "/*";

    public static bool Is(RedirectConfig redirect) => redirect.From.Contains('*') || redirect.To.Contains('*');

    /// <param name="routes">All that the site has now.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static Problem? Add(RedirectConfig redirect, IReadOnlyList<Route> routes, OldAddresses found)
    {
        if (Folder(redirect.From) is not { } old)
            return Bad(redirect.Place, $"'{redirect.From}' is not an address inside the site.",
                "A star stands at the end, for all that is below a folder: /old/*.");
        if (Folder(redirect.To) is not { } now)
        {
            return Bad(redirect.ToPlace,
                $"'{redirect.From}' leads to '{redirect.To}', and a site of files cannot answer addresses that nobody knows.",
                "Let both end in a star, as in '/old/*: /new/*': each address below the new folder then answers below the old one.");
        }

        var moved = routes.Where(route => route.Url.Value.StartsWith(now, StringComparison.Ordinal) && IsForReaders(route)).ToArray();
        if (moved.Length == 0) return Bad(redirect.ToPlace,
            $"'{redirect.From}' leads to '{redirect.To}', and nothing of this site is there.", "Write a folder of this site.");
        foreach (var route in moved)
        {
            found.AddIfFree(old + route.Url.Value[now.Length..], new RedirectTarget.Here(route, ""), Origin.In(SiteConfig.File),
                () => redirect.Place);
        }

        return null;
    }

    /// <summary>Where one address below the old folder is now; null for an address elsewhere.</summary>
    public static string? Behind(RedirectConfig redirect, string path) =>
        Folder(redirect.From) is { } old && Folder(redirect.To) is { } now && path.StartsWith(old, StringComparison.OrdinalIgnoreCase)
            ? now + path[old.Length..] : null;

    /// <summary>The folder that it leads to.</summary>
    public static string? Target(RedirectConfig redirect) => Folder(redirect.To);

    /// <returns>With a slash at the end; null for what is no folder of this site and a star.</returns>
    private static string? Folder(string written) =>
        written.Trim() is var address && address.EndsWith(Any, StringComparison.Ordinal)
            && address.IndexOf('*', StringComparison.Ordinal) == address.Length - 1
            ? UrlPath.TryParse(Uri.UnescapeDataString(address[..^1]))?.Value : null;

    /// <summary>What others may have linked to, or asked for by its address.</summary>
    private static bool IsForReaders(Route route) =>
        route is Route.OfFile or Route.Feed or Route.Podcast or Route.WebPage { IsForSearchEngines: true }
        or Route.OfPost or Route.OfPage;

    private static Problem Bad(Place place, string text, string hint) => Problem.Error(place, ProblemCode.BadRedirect, text, hint);
}
