using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>What answers at addresses that were: the <c>aliases:</c> of posts and pages, the <c>redirects:</c> of site.yml, and WordPress' numbers.</summary>
internal static class RedirectRoutes
{
    /// <param name="routes">All that the site has now.</param>
    public static IReadOnlyList<Route> Of(Site site, IReadOnlyList<Route> routes, List<Problem> problems)
    {
        var found = new OldAddresses(site.Config.Address, routes, problems);
        foreach (var route in routes)
        {
            if (route.Document is { } document) AddAliases(document, route, found);
        }

        var targets = new RedirectTargets(site, routes, found.Routes);
        foreach (var redirect in site.Config.Redirects)
        {
            if (targets.Absent(redirect) is { } absent) problems.AddRange(absent);
            else if (targets.Find(redirect) is { } target) found.Add(redirect.From, target, Origin.In(SiteConfig.File), () => redirect.Place);
            else problems.Add(targets.Mistake(redirect));
        }

        return WordPress(routes, problems) is { Posts.Count: > 0 } numbers ? [.. found.Routes, numbers] : found.Routes;
    }

    private static void AddAliases(Document document, Route route, OldAddresses found)
    {
        for (var i = 0; i < document.FrontMatter.Aliases.Count; i++)
        {
            var item = i;
            found.Add(FromRoot(document.FrontMatter.Aliases[i]), new RedirectTarget.Here(route, ""), Origin.In(document.File.Path), () => document.PlaceOf("aliases", item));
        }
    }

    /// <summary>Zola, and the plugin of Jekyll, read a name without a slash from the root.</summary>
    private static string FromRoot(string alias) =>
        alias.Length > 0 && char.IsLetterOrDigit(alias[0]) && !alias.Any(char.IsWhiteSpace) && !alias.Contains(':') ? "/" + alias : alias;

    private static Route.WordPressNumbers WordPress(IReadOnlyList<Route> routes, List<Problem> problems)
    {
        var numbered = new SortedDictionary<int, (UrlPath Url, Document Document)>();
        foreach (var route in routes)
        {
            if (route.Document is not { FrontMatter.WordPressId: { } number } document || numbered.TryAdd(number, (route.Url, document))) continue;
            problems.Add(Problem.Error(
                document.PlaceOf("wp_id"),
                ProblemCode.SameWordPressNumber,
                $"The number {number} is also the 'wp_id' of {numbered[number].Document.File.Path}.",
                "WordPress gave each post its own: look the two up, or take it out of one."));
        }

        return new Route.WordPressNumbers(SitePaths.WordPressNumbers, [.. numbered.Select(entry => (entry.Key, entry.Value.Url))]);
    }
}
