using StaticPress.Blogs;
using StaticPress.Primitives;

namespace StaticPress.Preview;

/// <summary>Mistakes and warnings that show only when a text is rendered, of all texts of the site.</summary>
internal static class PageProblems
{
    public static IReadOnlyList<Problem> Of(Blog blog)
    {
        if (blog.Problems.Any(problem => problem.IsError && problem.Place.File.StartsWith("themes/", StringComparison.Ordinal))) return [];
        var routes = blog.Plan.Routes.Routes.Where(route => route.Document is not null).ToArray();
        var found = new IReadOnlyList<Problem>[routes.Length];
        Parallel.For(
            0,
            routes.Length,
            () => new PageRenderer(blog.Renderer),
            (i, _, renderer) =>
            {
                found[i] = renderer.Render(routes[i]).Problems;
                return renderer;
            },
            renderer => renderer.Dispose());
        return [.. found.SelectMany(problems => problems).Distinct().Order()];
    }
}
