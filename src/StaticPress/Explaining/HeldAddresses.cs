using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;

namespace StaticPress.Explaining;

/// <summary>Where the posts will be, or were, that are not shown now.</summary>
/// <remarks>
/// The blog has to be planned once more with them in it. A preview is asked for an address that is not there with every favicon, so that
/// is done once, when somebody first asks, and nothing of that plan but these addresses is kept.
/// </remarks>
internal sealed class HeldAddresses(Blog blog)
{
    private readonly RetryingLazy<Dictionary<string, Route>> _routes = new(() => RoutesOf(blog));

    /// <param name="path">Decoded, without the base path, beginning with a slash.</param>
    /// <returns>Null when no post that is held back belongs there.</returns>
    public HeldPost? At(string path) =>
        (RouteAt.Find(path, _routes.Value).Route ?? RouteAt.Find(Composed.Of(path), _routes.Value).Route) is { } route
            ? blog.Plan.Site.Held.First(held => held.Document.File.Path == route.Origin.File)
            : null;

    private static Dictionary<string, Route> RoutesOf(Blog blog)
    {
        var site = blog.Plan.Site;
        var files = site.Held.Select(held => held.Document.File.Path).ToHashSet(StringComparer.Ordinal);
        if (files.Count == 0) return [];
        var everything = Blog.Read(blog.Plan.Sources, site.Options with { Drafts = true, Future = true, Expired = true });
        return everything.Plan.Routes.Routes.Where(route => route.Origin.File is { } file && files.Contains(file))
            .ToDictionary(route => route.Url.Value, StringComparer.Ordinal);
    }
}
