using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Preview;

/// <summary>
/// Mistakes that show only when a page is rendered, such as a link to nowhere; pages that changed are looked at for them.
/// </summary>
internal sealed class PageErrors
{
    /// <summary>A checkout may change hundreds of posts: the rest is found when it is asked for.</summary>
    private const int MostPages = 20;

    private volatile IReadOnlyList<Problem> _known = [];
    private IReadOnlyList<UrlPath> _bad = [];

    public IReadOnlyList<Problem> Known => _known;

    /// <summary>Looks at pages that changed, and again at those that were bad.</summary>
    public void Look(PreviewSite site, IReadOnlyList<Route> changed)
    {
        if (site.Blocking.Count > 0) return;
        var routes = changed.Take(MostPages)
            .Concat(_bad.Select(url => site.Blog.Plan.Routes.Find(url.Value)).OfType<Route>())
            .DistinctBy(route => route.Url.Value)
            .Select(route => (route.Url, site.Render(route).Problems))
            .Where(page => page.Problems.Any(problem => problem.IsError))
            .ToArray();
        _bad = [.. routes.Select(page => page.Url)];
        _known = [.. routes.SelectMany(page => page.Problems).Where(problem => problem.IsError).Distinct().Order()];
    }
}
