using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>
/// Lists and feeds that others link to and subscribe: those of categories, and of the whole site. No file stands there. Tags come and go
/// with single posts, and authors with the name of the blog.
/// </summary>
internal static class PublishedList
{
    public static IEnumerable<UrlPath> Of(RouteTable routes) => routes.Routes.Where(route => route switch
    {
        Route.OfTerm { Number: 1, Term: var term } => term.Key.Kind == TermKind.Category && IsOut(term.Posts),
        Route.Feed { Term: { } term } => term.Key.Kind == TermKind.Category && IsOut(term.Posts),
        Route.Feed => true,
        _ => false,
    }).Select(route => route.Url);

    public static bool Is(PublishedAddress old) => old.File.Length == 0
        && (old.Url.Value.StartsWith($"/{SitePaths.Word(TermKind.Category)}/", StringComparison.Ordinal) || !old.Url.Value.EndsWith('/'));

    /// <summary>Whether a post that is held back would be in the list.</summary>
    public static bool IsHeld(PublishedAddress old, Site site) => Is(old) && site.Held.SelectMany(held => held.Post.Terms)
        .Any(term =>
            term.Kind == TermKind.Category && old.Url.Value.StartsWith(SitePaths.Term(site.Config, term).Value, StringComparison.Ordinal));

    private static bool IsOut(IReadOnlyList<Post> posts) => posts.Any(post => post.State == PostState.Live);
}
