using StaticPress.Blogs;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Templates.Reading;
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
        return [.. (readable ? told.Concat(MissingLayouts(blog)).Concat(IdlePartials(blog)).Concat(MissingWords(blog)) : told).Order()];
    }

    private static bool IsOfTheme(Problem problem) =>
        problem.Place.File.StartsWith("themes/", StringComparison.Ordinal)
        || (problem.IsError && problem.Place.File == Config.SiteConfig.File)
        || Phrasebook.IsBook(problem.Place.File)
        || problem.Code is ProblemCode.UnknownTheme or ProblemCode.ThemeSettings or ProblemCode.FileMissing;

    private static IEnumerable<Problem> MissingWords(Blog blog) => WordCheck.Missing(blog.Plan.Theme.Words) is { } missing ? [missing] : [];

    private static IEnumerable<Problem> MissingLayouts(Blog blog) =>
        !blog.Plan.Theme.Files.Any(file => file.Name == "theme.yml")
            ? [Problem.Error(new Place($"themes/{blog.Plan.Theme.Name}/theme.yml"), ProblemCode.MissingLayout,
                $"The theme '{blog.Plan.Theme.Name}' has no theme.yml.",
                $"Write one with 'name: {blog.Plan.Theme.Name}', and 'extends: coffee' where it is to have all that it does not say itself.")]
            : Enum.GetValues<PageKind>().Where(kind => !kind.IsOptional()).Select(kind => kind.Layout())
            .Where(layout => !blog.Renderer.Templates.Has($"layouts/{layout}.html")).Select(layout => Problem.Error(
            new Place($"themes/{blog.Plan.Theme.Name}/layouts/{layout}.html"),
            ProblemCode.MissingLayout,
            $"The theme has no layout '{layout}'.",
            "Write it, or extend a theme that has it."));

    /// <summary>Only files of the site: nobody can delete a built-in one that the site's own files left idle.</summary>
    private static IEnumerable<Problem> IdlePartials(Blog blog) =>
        UnusedPartials.Of(blog.Renderer.Templates).Where(partial => blog.Plan.Sources.Find(partial.File) is not null)
            .Select(partial => Problem.Warning(
            new Place(partial.File),
            ProblemCode.UnusedPartial,
            "No layout uses this partial.",
            "Include it somewhere, or delete the file."));
}
