using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>Finds where the <c>redirects:</c> of site.yml lead.</summary>
/// <param name="routes">All that the site has now.</param>
/// <param name="aliases">The old addresses of posts and pages, which lead on themselves.</param>
internal sealed class RedirectTargets(Site site, IReadOnlyList<Route> routes, IEnumerable<Route> aliases)
{
    private readonly Dictionary<string, Route> _here = routes.ToDictionary(route => route.Url.Value, StringComparer.Ordinal);
    private readonly LikelyPaths _likely = new(routes.Select(route => route.Url.Value));
    private readonly Dictionary<string, string> _leadOn = LeadOn(site.Config, aliases);
    private readonly Lazy<AbsentPosts> _held = new(() => new AbsentPosts(site));

    /// <returns>Null when it leads nowhere.</returns>
    public RedirectTarget? Find(RedirectConfig redirect)
    {
        if (Uri.TryCreate(redirect.To, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0)
            return new RedirectTarget.Elsewhere(EncodedAddress.Of(redirect.To));
        var cut = redirect.To.AsSpan().IndexOfAny('?', '#');
        var path = Uri.UnescapeDataString(cut < 0 ? redirect.To : redirect.To[..cut]);
        return RouteAt.Find(path, _here).Route is { } route
            ? new RedirectTarget.Here(route, cut < 0 ? "" : EncodedAddress.Of(redirect.To[cut..]))
            : null;
    }

    /// <returns>What to say of one that leads to a post that is not there now, or to a list of none but such; null when it does
    /// not.</returns>
    public IReadOnlyList<Problem>? Absent(RedirectConfig redirect)
    {
        if (Find(redirect) is not null || _held.Value.At(redirect.To) is not LinkTarget.Absent absent) return null;
        return absent.IsTold
            ? []
            : [Problem.Warning(redirect.ToPlace, ProblemCode.AbsentTarget, absent.Text, "As long as that is so, there is no redirect.")];
    }

    /// <summary>Whether all that would be in the folder that it leads to waits for its day, or is over.</summary>
    public bool IsEmptyForNow(RedirectConfig redirect) => FolderRedirects.Target(redirect) is { } folder && _held.Value.AnyBelow(folder);

    public Problem Mistake(RedirectConfig redirect)
    {
        var (text, hint) = Why(redirect);
        return Problem.Error(redirect.ToPlace, ProblemCode.BadRedirect, text, hint);
    }

    private static Dictionary<string, string> LeadOn(SiteConfig config, IEnumerable<Route> aliases)
    {
        var leadOn = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alias in aliases.OfType<Route.Redirect>())
            leadOn.TryAdd(alias.Url.Value, alias.Target[config.Address.BasePath.Length..]);
        foreach (var redirect in config.Redirects) leadOn.TryAdd(WithSlash(redirect.From), WithSlash(redirect.To));
        return leadOn;
    }

    private static string WithSlash(string path) =>
        path.EndsWith('/') || path.AsSpan(path.LastIndexOf('/') + 1).Contains('.') ? path : path + "/";

    private Wording Why(RedirectConfig redirect)
    {
        var (from, to) = (WithSlash(redirect.From), WithSlash(redirect.To));
        if (from == to) return new($"'{redirect.From}' leads to itself.", "Let it lead to a page, or remove the line.");
        if (!_leadOn.ContainsKey(to))
        {
            var near = Suggestion.Of(_likely.Nearest(redirect.To));
            return new($"'{redirect.From}' leads to '{redirect.To}', and nothing of this site is there.",
                near.Length > 0 ? near : "Write an address of this site, or a whole one as in https://example.org/.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { from };
        var end = to;
        while (seen.Add(end) && !_here.ContainsKey(end) && _leadOn.TryGetValue(end, out var next)) end = next;
        return !_here.ContainsKey(end) && _leadOn.ContainsKey(end)
            ? new($"'{redirect.From}' leads to '{redirect.To}', and from there in a circle.", "Let one of them lead to a page.")
            : new($"'{redirect.From}' leads to '{redirect.To}', which only leads on.", $"Write '{end}'.");
    }
}
