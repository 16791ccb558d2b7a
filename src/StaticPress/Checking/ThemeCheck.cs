using StaticPress.Blogs;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Routing;
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
        var own = blog.Renderer.Templates.Unasked.Where(problem => blog.Plan.Sources.Find(problem.Place.File) is not null);
        return [.. told.Concat(PagesOfEachKind.Mistakes(blog)).Concat(MissingLayouts(blog)).Concat(own)
            .Concat(new ThemeAddresses(blog).All()).Concat(new ThemeLeftovers(blog).All()).Concat(MissingWords(blog))
            // What a page showed is told as that.
            .GroupBy(problem => problem.Place)
            .SelectMany(same => same.Any(problem => problem.IsError) ? same.Where(problem => problem.IsError) : same)
            .Distinct().Order()];
    }

    private static bool IsOfTheme(Problem problem) =>
        problem.Place.File.StartsWith("themes/", StringComparison.Ordinal)
        || (problem.IsError && problem.Place.File == Config.SiteConfig.File)
        || Phrasebook.IsBook(problem.Place.File)
        || problem.Code is ProblemCode.UnknownTheme or ProblemCode.ThemeSettings or ProblemCode.FileMissing;

    private static IEnumerable<Problem> MissingWords(Blog blog) => WordCheck.Missing(blog.Plan.Theme.Words) is { } missing ? [missing] : [];

    private static IEnumerable<Problem> MissingLayouts(Blog blog) => NeededLayouts.Missing(blog.Plan.Theme) is { } missing ? [missing] : [];
}
