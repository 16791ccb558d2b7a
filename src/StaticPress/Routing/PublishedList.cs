using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>Lists and feeds that others link to and subscribe: those of categories and authors, and of the whole site. No file stands there.</summary>
internal static class PublishedList
{
    private static readonly TermKind[] Kinds = [TermKind.Category, TermKind.Author];

    public static IEnumerable<UrlPath> Of(RouteTable routes) => routes.Routes.Where(route => route switch
    {
        Route.OfTerm { Number: 1, Term: var term } => Kinds.Contains(term.Key.Kind) && IsOut(term.Posts),
        Route.Feed { Term: { } term } => Kinds.Contains(term.Key.Kind) && IsOut(term.Posts),
        Route.Feed => true,
        _ => false,
    }).Select(route => route.Url);

    public static bool Is(PublishedAddress old) => old.File.Length == 0;

    /// <summary>Whether a post that is held back would be in the list.</summary>
    public static bool IsHeld(PublishedAddress old, Site site) => Is(old) && site.Held.Any(held =>
        Folders(held).Any(folder => old.Url.Value.StartsWith(folder, StringComparison.Ordinal)));

    private static IEnumerable<string> Folders(HeldPost held) =>
        held.Document.FrontMatter.Categories.Select(name => $"/{SitePaths.Word(TermKind.Category)}/{Slug.From(name)}/")
            .Concat(held.Document.FrontMatter.Authors.Select(name => $"/{SitePaths.Word(TermKind.Author)}/{Slug.From(name)}/"));

    private static bool IsOut(IReadOnlyList<Post> posts) => posts.Any(post => post.State == PostState.Live);
}
