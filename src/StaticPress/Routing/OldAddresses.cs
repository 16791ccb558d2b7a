using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Routing;

/// <summary>Collects what answers at old addresses, each of which must be free. Compared without case, as all addresses are.</summary>
internal sealed class OldAddresses(SiteAddress site, IReadOnlyList<Route> routes, List<Problem> problems)
{
    private readonly Dictionary<string, Route> _taken = routes.ToDictionary(route => route.Url.OutputFile, StringComparer.OrdinalIgnoreCase);
    private readonly List<Route> _found = [];

    public IReadOnlyList<Route> Routes => _found;

    /// <param name="origin">The file in which it is written.</param>
    /// <param name="place">Where in that file: to know it the file may have to be read again, so it is asked only when something is wrong.</param>
    public void Add(string written, RedirectTarget target, Origin origin, Func<Place> place)
    {
        var same = target is RedirectTarget.Here { Route: Route.Resource { IsForPrograms: true } there } && SameEnding(written, there.Url.Value) ? there : null;
        if (OldAddress.TryParse(written, program: same is not null) is not { } from)
        {
            problems.Add(OldAddress.Mistake(place(), written, site));
            return;
        }

        Route route = same is not null
            ? new Route.Former(from, same, origin)
            : new Route.Redirect(from, AddressOf(target), origin);
        if (OutputPath.Check(from, origin.Place) is { } unsafePath) problems.Add(unsafePath with { Place = place() });
        else if (_taken.TryAdd(from.OutputFile, route)) _found.Add(route);
        else problems.Add(Collision(route, target, _taken[from.OutputFile]) with { Place = place() });
    }

    private string AddressOf(RedirectTarget target) => target switch
    {
        RedirectTarget.Here here => here.Route.Url.Under(site.BasePath) + here.Suffix,
        RedirectTarget.Elsewhere elsewhere => elsewhere.Url,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private static bool SameEnding(string written, string address) =>
        Path.GetExtension(address) is { Length: > 0 } ending && written.Trim().EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static Problem Collision(Route old, RedirectTarget target, Route other)
    {
        var (text, hint) = other switch
        {
            _ when target is RedirectTarget.Here here && here.Route == other => ($"The old address {old.Url} is the present address of what it leads to.", "Take it out."),
            Route.Redirect or Route.Former => ($"The old address {old.Url} is given in {other.Origin} too.", "Leave it to one of the two."),
            { Origin.IsProgram: true } => ($"The old address {old.Url} is the address of a page that StaticPress makes.", "Take it out: that page answers."),
            _ => ($"The old address {old.Url} is the address of {other.Origin.File}.", "Take it out, or give that file another address."),
        };
        return Problem.Error(old.Origin.Place, ProblemCode.AliasConflict, text, hint);
    }
}
