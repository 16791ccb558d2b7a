using StaticPress.Primitives;

namespace StaticPress.Preview;

/// <summary>Stands where a page would be that cannot be rendered.</summary>
internal static class ErrorPage
{
    public static Response Of(IReadOnlyList<Problem> problems, PreviewSite site, PreviewOptions options)
    {
        var shown = problems.OrderByDescending(problem => problem.IsError).ToArray();
        var html = new ProblemHtml(site.Blog.Plan.Sources, options.Editor).Of(shown);
        return PreviewPage.Of(500, "This page cannot be shown",
            $"<main class=\"error-page\"><h1>This page cannot be shown</h1><p>Mend this and save; the page comes back by "
            + $"itself.</p>{html}</main>", options.Reload);
    }

    /// <summary>What is no mistake in the site: shown all the same to its author, who would see an empty page.</summary>
    /// <remarks>It is not loaded again by itself: told in other words each time, it would never come to rest.</remarks>
    public static Response Of(Exception failure) =>
        PreviewPage.Of(500, "This page cannot be shown",
            $"<main class=\"error-page\"><h1>This page cannot be shown</h1><pre>{FailureText.Of(failure)}</pre></main>", script: false);

    /// <summary>While the sources are read for the first time; a browser asks again by itself.</summary>
    public static Response Reading() =>
        PreviewPage.Of(503, "Reading the site",
            $"<main class=\"error-page\"><h1>Reading the site …</h1><p>The page comes by itself in a moment.</p></main>", script: true);
}
