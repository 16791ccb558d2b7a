using StaticPress.Blogs;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Checking;

/// <summary>What is wrong with a theme: all that a build would say of it, and what no page of this site happens to need.</summary>
internal static class ThemeCheck
{
    /// <returns>Sorted.</returns>
    public static IReadOnlyList<Problem> Run(Blog blog)
    {
        var told = blog.Problems.Where(IsOfTheme).ToArray();
        var readable = !told.Any(problem => problem.Code == ProblemCode.UnknownTheme);
        if (!readable) return [.. told.Order()];
        var own = blog.Renderer.Templates.Doubts.Where(problem => blog.Plan.Sources.Find(problem.Place.File) is not null);
        return [.. told.Concat(PagesOfEachKind.Mistakes(blog)).Concat(MissingLayouts(blog)).Concat(own)
            .Concat(new ThemeAddresses(blog).All()).Concat(new ThemeLeftovers(blog).All()).Concat(MissingWords(blog))
            // What a page showed is told as that.
            .GroupBy(problem => problem.Place)
            .SelectMany(same => same.Any(problem => problem.IsError) ? same.Where(problem => problem.IsError) : same)
            .Distinct().Order()];
    }

    private static bool IsOfTheme(Problem problem) =>
        ThemesFolder.Holds(problem.Place.File)
        || (problem.IsError && problem.Place.File == Config.SiteConfig.File)
        || Phrasebook.IsBook(problem.Place.File)
        || problem.Code is ProblemCode.UnknownTheme or ProblemCode.ThemeSettings or ProblemCode.FileMissing;

    private static IEnumerable<Problem> MissingWords(Blog blog) => WordCheck.Missing(blog.Plan.Theme.Words) is { } missing ? [missing] : [];

    private static IEnumerable<Problem> MissingLayouts(Blog blog) => NeededLayouts.Missing(blog.Plan.Theme) is { } missing ? [missing] : [];
}

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
                && ThemesFolder.Holds(problem.Place.File)).Distinct()];
    }

    /// <summary>The first, the last and those between that stand as far apart: they differ most.</summary>
    private static IEnumerable<Route> Some(Route[] same) => same.Length <= OfEach ? same
        : Enumerable.Range(0, OfEach).Select(i => same[i * (same.Length - 1) / (OfEach - 1)]);
}
