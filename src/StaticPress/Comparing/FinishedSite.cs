using StaticPress.Blogs;
using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Rendering;
using StaticPress.Routing;

namespace StaticPress.Comparing;

/// <summary>The files of a finished site, by their paths: written into a folder, or as a build would write them.</summary>
internal sealed class FinishedSite
{
    private readonly SortedDictionary<string, byte[]?> _files = new(StringComparer.Ordinal);

    /// <summary>Ordinal, with slashes.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    /// <summary>What each page is, by its path; nothing is known of a folder.</summary>
    public IReadOnlyDictionary<string, PageKind> Kinds { get; private init; } = new Dictionary<string, PageKind>(0);

    /// <summary>Files of other programs that lie beside ours, and links, are part of what readers get, and read as such.</summary>
    public static FinishedSite In(string folder)
    {
        var site = new FinishedSite();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (name.StartsWith(OutputPath.ReservedPrefix, StringComparison.Ordinal)) continue;
            site._files.Add(name, IsCompared(name) ? File.ReadAllBytes(path) : null);
        }

        return site;
    }

    /// <summary>What this program wrote into a folder, and nothing else that lies there; nothing where it has not written yet.</summary>
    public static FinishedSite Written(string folder)
    {
        var site = new FinishedSite();
        foreach (var path in Manifest.Read(folder).Where(path => File.Exists(Path.Join(folder, path))))
            site._files.Add(path, IsCompared(path) ? File.ReadAllBytes(Path.Join(folder, path)) : null);
        return site;
    }

    /// <summary>Renders every page; the mistakes of the site are the affair of a build.</summary>
    public static FinishedSite Of(Blog blog, int threads)
    {
        var site = new FinishedSite
        {
            Kinds = blog.Plan.Routes.Routes.OfType<Route.WebPage>()
                .ToDictionary(page => page.Url.OutputFile, page => page.Kind, StringComparer.Ordinal),
        };
        Parallel.ForEach(
            blog.Plan.Routes.Routes,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => (Worker: blog.Renderer.Worker(), Buffer: new Utf8Buffer()),
            (route, _, mine) =>
            {
                var bytes = Bytes(route, mine.Worker, mine.Buffer);
                lock (site._files) site._files.Add(route.Url.OutputFile, bytes);
                return mine;
            },
            mine =>
            {
                mine.Worker.Dispose();
                mine.Buffer.Dispose();
            });
        return site;
    }

    /// <returns>Null for what is not compared byte by byte: pictures, recordings, the index of the search.</returns>
    public byte[]? Bytes(string path) => _files.GetValueOrDefault(path);

    private static byte[]? Bytes(Route route, RenderWorker worker, Utf8Buffer buffer)
    {
        if (!IsCompared(route.Url.OutputFile) || route is Route.SearchFile) return null;
        if (route.CopiedFile is { } file) return file.ReadAll();
        return worker.Render(route, buffer).IsGood ? buffer.WrittenSpan.ToArray() : null;
    }

    private static bool IsCompared(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".html" or ".xml" or ".json" or ".css" or ".js" or ".txt" or ".webmanifest";
}
