using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>
/// Lists and feeds that others link to and subscribe: those of categories, of the site's own lists, and of the whole site. No file stands
/// there. Tags come and go with single posts, and authors with the name of the blog.
/// </summary>
internal static class PublishedList
{
    public static IEnumerable<UrlPath> Of(RouteTable routes) => routes.Routes.Where(route => route switch
    {
        Route.OfTerm { Number: 1, Term: var term } => IsLasting(term),
        Route.Feed { Term: { } term } => IsLasting(term),
        Route.Feed or Route.Podcast => true,
        _ => false,
    }).Select(route => route.Url);

    public static bool Is(PublishedAddress old) => old.File.Length == 0;

    /// <summary>Whether a post that is held back would be in the list.</summary>
    public static bool IsHeld(PublishedAddress old, Site site) => Is(old) && site.Held.Select(held => held.Post).Any(post =>
        post.Categories.Any(category => IsBelow(old, SitePaths.Term(site.Config, category).Value))
        || (post.FrontMatter.Audio is not null && site.Config.Podcast is not null && old.Url == SitePaths.Podcast)
        || site.Config.Lists.Own.Any(list => IsBelow(old, list.Address)));

    private static bool IsBelow(PublishedAddress old, string list) => old.Url.Value.StartsWith(list, StringComparison.Ordinal);

    private static bool IsLasting(Term term) =>
        term.Key.Kind is TermKind.Category or TermKind.List && term.Posts.Any(post => post.State == PostState.Live);
}
