using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Templates.Language;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>
/// What answers at addresses that were: the <c>aliases:</c> of posts and pages, the <c>redirects:</c> of site.yml, and WordPress' numbers.
/// </summary>
internal static class RedirectRoutes
{
    /// <param name="routes">All that the site has now.</param>
    public static Reading<IReadOnlyList<Route>> Of(Site site, Theme theme, IReadOnlyList<Route> routes)
    {
        var (found, problems) = (new OldAddresses(site.Config.Address, routes), new List<Problem>());
        foreach (var route in routes)
        {
            if (route.Document is { } document) AddAliases(document, route, found);
        }

        var targets = new RedirectTargets(site, routes, found.Routes);
        foreach (var redirect in site.Config.Redirects.Where(redirect => !FolderRedirects.Is(redirect)))
        {
            if (targets.Absent(redirect) is { } absent) problems.AddRange(absent);
            else if (targets.Find(redirect) is { } target)
                found.Add(redirect.From, target, Origin.In(SiteConfig.File), () => redirect.Place);
            else problems.Add(targets.Mistake(redirect));
        }

        // Nobody asked for it, so no theme must have a page for it.
        if (theme.Templates.Any(file => file.Name == LayoutFile.Of("redirect"))) AddAuthor(site, routes, found);
        // Last, so that an address that is named goes before one that only lies in a folder.
        foreach (var redirect in site.Config.Redirects.Where(FolderRedirects.Is))
        {
            if (FolderRedirects.Add(redirect, routes, found) is { } mistake)
                problems.Add(targets.IsEmptyForNow(redirect) ? mistake with { Severity = Severity.Warning } : mistake);
        }

        IReadOnlyList<Route> all = WordPress(routes, problems) is { Posts.Count: > 0 } numbers ? [.. found.Routes, numbers] : found.Routes;
        return new Reading<IReadOnlyList<Route>>(all, [.. found.Problems, .. problems]);
    }

    private static void AddAliases(Document document, Route route, OldAddresses found)
    {
        for (var i = 0; i < document.FrontMatter.Aliases.Count; i++)
        {
            var item = i;
            found.Add(OldAddress.FromRoot(document.FrontMatter.Aliases[i]), new RedirectTarget.Here(route, ""),
                Origin.In(document.File.Path), () => document.PlaceOf("aliases", item));
        }
    }

    /// <summary>Where the list of a blog's only author was before it was found to be the home page.</summary>
    private static void AddAuthor(Site site, IReadOnlyList<Route> routes, OldAddresses found)
    {
        if (site.HasAuthorLists || site.Config.Lists.Authors is not null
            || site.Terms.Of(TermKind.Author).FirstOrDefault() is not { } author) return;
        if (routes.FirstOrDefault(route => route.Url == UrlPath.Home) is { } home)
            found.AddIfFree(SitePaths.Term(site.Config, author.Key), home);
    }

    private static Route.WordPressNumbers WordPress(IReadOnlyList<Route> routes, List<Problem> problems)
    {
        var numbered = new SortedDictionary<int, (UrlPath Url, Document Document)>();
        foreach (var route in routes)
        {
            if (route.Document is not { FrontMatter.WordPressId: { } number } document || numbered.TryAdd(number, (route.Url, document)))
                continue;
            problems.Add(Problem.Error(
                document.PlaceOf("wp_id"),
                ProblemCode.SameWordPressNumber,
                $"The number {number} is also the 'wp_id' of {numbered[number].Document.File.Path}.",
                "WordPress gave each post its own: look the two up, or take it out of one."));
        }

        return new Route.WordPressNumbers(SitePaths.WordPressNumbers, [.. numbered.Select(entry => (entry.Key, entry.Value.Url))]);
    }
}
