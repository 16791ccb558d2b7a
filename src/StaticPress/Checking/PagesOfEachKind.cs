using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Checking;

/// <summary>Makes a few pages of each layout, and keeps what the theme did wrong: some mistakes show only on a page.</summary>
internal static class PagesOfEachKind
{
    private const int OfEach = 3;

    public static IReadOnlyList<Problem> Mistakes(Blog blog)
    {
        // With a mistake in a template nothing should be rendered.
        if (blog.Renderer.Templates.Problems.Any(problem => problem.IsError)) return [];
        using var worker = blog.Renderer.Worker();
        using var page = new Utf8Buffer();
        return [.. blog.Plan.Routes.Routes.Where(route => route is Route.WebPage or Route.Output)
            .GroupBy(route => (route.Layout, (route as Route.Output)?.File.File))
            .SelectMany(same => Some([.. same]))
            .SelectMany(route => worker.Render(route, page).Problems)
            // A missing layout is told by whoever asks for all of them.
            .Where(problem => problem.Code != ProblemCode.MissingLayout
                && problem.Place.File.StartsWith("themes/", StringComparison.Ordinal)).Distinct()];
    }

    /// <summary>The first, the last and those between that stand as far apart: they differ most.</summary>
    private static IEnumerable<Route> Some(Route[] same) => same.Length <= OfEach ? same
        : Enumerable.Range(0, OfEach).Select(i => same[i * (same.Length - 1) / (OfEach - 1)]);
}
