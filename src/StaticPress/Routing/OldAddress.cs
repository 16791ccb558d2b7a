using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Routing;

/// <summary>An address that was, as the author wrote it, made into the one at which something must lie to answer it.</summary>
internal static class OldAddress
{
    /// <summary>
    /// A folder's page answers <c>/old/</c> and <c>/old</c>, and even <c>/old.php</c>: GitHub Pages sends a name without its slash
    /// on to the folder of that name.
    /// </summary>
    /// <param name="program">Whether what is there now is read by programs, which follow no page: then the name stays as it is.</param>
    /// <returns>Null when it is no address of this site.</returns>
    public static UrlPath? TryParse(string written, bool program)
    {
        if (UrlPath.TryParse(Uri.UnescapeDataString(written.Trim())) is not { } path) return null;
        return path.IsFolder || IsPage(path) || program ? path : UrlPath.Of(path.Value + "/");
    }

    public static Problem Mistake(Place place, string written, SiteAddress site) => Problem.Error(
        place,
        ProblemCode.BadRedirect,
        $"'{written}' is not an address inside the site.",
        Hint(written, site));

    private static bool IsPage(UrlPath path) =>
        path.Value.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.Value.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static string Hint(string written, SiteAddress site)
    {
        var query = written.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0 && written[query..].Split('=') is ["?p" or "?page_id", var number] && int.TryParse(number, out _)) return $"Write 'wp_id: {number}' in the front matter: it answers '{written}'.";
        if (query >= 0) return "A query cannot be answered by files: leave out what follows the '?'.";
        if (SiteAddress.TryParse(written) is { } whole) return $"Write only its path, '{(whole.BasePath.StartsWith(site.BasePath + "/", StringComparison.Ordinal) ? whole.BasePath[site.BasePath.Length..] : whole.BasePath)}/'.";
        return "Write it from the root, as in /2012/an-old-post/.";
    }
}
