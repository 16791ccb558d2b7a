using System.Globalization;
using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Checking.GitHubPages;

/// <summary>How large the site is, and the largest file in it.</summary>
internal sealed record SiteSizes(int Files, long Total, IReadOnlyList<(Route Route, long Bytes)> TooLarge)
{
    /// <summary>docs.github.com, “GitHub Pages limits”: a published site may be no larger than 1 GB.</summary>
    private const long MostInAll = 1_000_000_000;

    /// <summary>docs.github.com, “About large files on GitHub”: a push with a larger one is refused.</summary>
    private const long MostInOne = 100 * 1024 * 1024;

    public static SiteSizes Of(Blog blog)
    {
        using var worker = blog.Renderer.Worker();
        using var buffer = new Utf8Buffer();
        var total = 0L;
        var large = new List<(Route, long)>();
        foreach (var route in blog.Plan.Routes.Routes)
        {
            if (route.CopiedFile is null) worker.Render(route, buffer);
            var bytes = route.CopiedFile?.Length ?? buffer.Length;
            total += bytes;
            if (bytes > MostInOne) large.Add((route, bytes));
        }

        return new SiteSizes(blog.Plan.Routes.Routes.Count, total, large);
    }

    public string Megabytes => Show(Total);

    public IEnumerable<Problem> Problems()
    {
        foreach (var (route, bytes) in TooLarge)
        {
            yield return Problem.Error(route.Origin.Place, ProblemCode.TooLargeForPages,
                $"{route.Url} has {Show(bytes)}; GitHub takes no file over 100 MB.",
                "Make it smaller, or keep it elsewhere and link to it.");
        }

        if (Total > MostInAll)
        {
            yield return Problem.Error(new Place("content"), ProblemCode.TooLargeForPages,
                $"The whole site has {Show(Total)}; GitHub Pages takes 1,000 MB.",
                "Keep recordings and large pictures elsewhere and link to them.");
        }
    }

    private static string Show(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:N1} MB");
}
