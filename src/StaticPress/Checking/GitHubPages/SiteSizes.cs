using System.Globalization;
using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Checking.GitHubPages;

/// <summary>How large the site is, and each of its files, and what was wrong when it was made.</summary>
internal sealed record SiteSizes(long Total, IReadOnlyList<(Route Route, long Bytes)> Files, IReadOnlyList<Problem> Made)
{
    public static SiteSizes Of(Blog blog)
    {
        using var worker = blog.Renderer.Worker();
        using var buffer = new Utf8Buffer();
        var total = 0L;
        var (files, made) = (new List<(Route, long)>(), new List<Problem>());
        foreach (var route in blog.Plan.Routes.Routes)
        {
            if (route.CopiedFile is null) made.AddRange(worker.Render(route, buffer).Problems);
            var bytes = route.CopiedFile?.Length ?? buffer.Length;
            total += bytes;
            files.Add((route, bytes));
        }

        return new SiteSizes(total, files, made);
    }

    public string Megabytes => Show(Total);

    public IEnumerable<Problem> Problems(HostTraits host)
    {
        foreach (var (route, bytes) in Files.Where(file => file.Bytes > host.MostInOne))
        {
            yield return Problem.Error(route.Origin.Place, ProblemCode.TooLargeForPages,
                $"{route.Url} has {Show(bytes)}; {host.Name} takes no file over {host.MostInOne >> 20} MB.",
                "Make it smaller, or keep it elsewhere and link to it.");
        }

        if (Total > host.MostInAll)
        {
            yield return Problem.Error(new Place("content"), ProblemCode.TooLargeForPages,
                $"The whole site has {Show(Total)}; {host.Name} takes {host.MostInAll / 1_000_000:N0} MB.",
                "Keep recordings and large pictures elsewhere and link to them.");
        }

        if (Files.Count > host.MostFiles)
        {
            yield return Problem.Error(new Place("content"), ProblemCode.TooLargeForPages,
                $"The whole site has {Files.Count:N0} files; {host.Name} takes {host.MostFiles:N0} in its free plan.",
                "Make fewer pages ('lists:' of site.yml), or take a plan that takes more.");
        }
    }

    private static string Show(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:N1} MB");
}
