using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Routing;

/// <summary>Collects what answers at old addresses, each of which must be free. Compared without case, as all addresses are.</summary>
internal sealed class OldAddresses(SiteAddress site, IReadOnlyList<Route> routes)
{
    /// <summary>Asked for by the first of them, which most blogs have not.</summary>
    private readonly Lazy<Dictionary<string, Route>> _taken = new(() => routes.ToDictionary(route => route.Url.OutputFile,
        StringComparer.OrdinalIgnoreCase));
    private readonly List<Route> _found = [];
    private readonly List<Problem> _problems = [];

    public IReadOnlyList<Route> Routes => _found;

    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>An address that the program itself gave once; whatever somebody asks for there goes before it.</summary>
    public void AddIfFree(UrlPath from, Route target)
    {
        Route route = new Route.Redirect(from, AddressOf(new RedirectTarget.Here(target, "")), Origin.Program);
        if (_taken.Value.TryAdd(from.OutputFile, route)) _found.Add(route);
    }

    /// <param name="origin">The file in which it is written.</param>
    /// <param name="place">Where in that file: to know it the file may have to be read again, so it is asked only when something is
    /// wrong.</param>
    public void Add(string written, RedirectTarget target, Origin origin, Func<Place> place)
    {
        var same = target is RedirectTarget.Here { Route: Route.Resource { IsForPrograms: true } there }
            && (SameEnding(written, there.Url.Value) || AreNames(written.Trim(), there.Url.Value)) ? there : null;
        if (OldAddress.TryParse(written, program: same is not null) is not { } from)
        {
            _problems.Add(OldAddress.Mistake(place(), written, site));
            return;
        }

        Route route = same is not null
            ? new Route.Former(from, same, origin)
            : new Route.Redirect(from, AddressOf(target), origin);
        if (OutputPath.Check(from, place) is { } unsafePath) _problems.Add(unsafePath);
        else if (_taken.Value.TryAdd(from.OutputFile, route)) _found.Add(route);
        else _problems.Add(Collision(route, target, _taken.Value[from.OutputFile]) with { Place = place() });
    }

    /// <summary>The same for one of many that nobody wrote out: where something is already, that stays.</summary>
    public void AddIfFree(string written, RedirectTarget target, Origin origin, Func<Place> place)
    {
        if (UrlPath.TryParse(written) is { } url && !_taken.Value.ContainsKey(url.OutputFile)) Add(written, target, origin, place);
    }

    private string AddressOf(RedirectTarget target) => target switch
    {
        RedirectTarget.Here here => here.Route.Url.Under(site.BasePath) + here.Suffix,
        RedirectTarget.Elsewhere elsewhere => elsewhere.Url,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private static bool SameEnding(string written, string address) =>
        Path.GetExtension(address) is { Length: > 0 } ending && written.Trim().EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a name without an ending is one that programs ask for: where it leads to such a name, or is a well-known one
    /// (RFC 8615), as in <c>/.well-known/webfinger: /media/webfinger.json</c>.
    /// </summary>
    private static bool AreNames(string written, string address) => HasNoEnding(written)
        && (HasNoEnding(address) || written.StartsWith("/.well-known/", StringComparison.Ordinal));

    private static bool HasNoEnding(string address) => !address.EndsWith('/') && !Path.GetFileName(address.AsSpan()).Contains('.');

    private static Problem Collision(Route old, RedirectTarget target, Route other)
    {
        var (text, hint) = other switch
        {
            _ when target is RedirectTarget.Here here && here.Route == other =>
                ($"The old address {old.Url} is the present address of what it leads to.", "Take it out."),
            Route.Redirect or Route.Former => ($"The old address {old.Url} is given in {other.Origin} too.", "Leave it to one of the two."),
            { Origin.IsProgram: true } =>
                ($"The old address {old.Url} is the address of a page that StaticPress makes.", "Take it out: that page answers."),
            _ => ($"The old address {old.Url} is the address of {other.Origin.File}.", "Take it out, or give that file another address."),
        };
        return Problem.Error(old.Origin.Place, ProblemCode.AliasConflict, text, hint);
    }
}

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

    /// <summary>An alias of a post, to compare with what others wrote.</summary>
    public static UrlPath? Of(string alias) => TryParse(FromRoot(alias), program: false);

    /// <summary>Zola, and the plugin of Jekyll, read a name without a slash from the root.</summary>
    public static string FromRoot(string alias) =>
        alias.Length > 0 && char.IsLetterOrDigit(alias[0]) && !alias.Any(char.IsWhiteSpace) && !alias.Contains(':') ? "/" + alias : alias;

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
        if (query >= 0 && written[query..].Split('=') is ["?p" or "?page_id", var number] && int.TryParse(number, out _))
            return $"Write 'wp_id: {number}' in the front matter: it answers '{written}'.";
        if (query >= 0) return "A query cannot be answered by files: leave out what follows the '?'.";
        if (SiteAddress.TryParse(written) is { } whole)
            return $"Write only its path, '{(whole.BasePath.StartsWith(site.BasePath + "/", StringComparison.Ordinal) ? whole.BasePath[site.BasePath.Length..] : whole.BasePath)}/'.";
        return "Write it from the root, as in /2012/an-old-post/.";
    }
}
