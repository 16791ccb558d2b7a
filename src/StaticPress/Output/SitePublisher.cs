using System.Collections.Concurrent;
using System.Diagnostics;
using StaticPress.Blogs;
using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Search;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>Renders every route of a blog into a folder; with any error nothing of the folder is touched.</summary>
internal static class SitePublisher
{
    /// <param name="onRoute">Called after each route, from any thread.</param>
    /// <exception cref="IOException">The disk refuses; the folder is as it was, or <see cref="HalfWrittenException"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the folder is as it was.</exception>
    public static BuildOutcome Publish(Blog blog, OutputFolder folder, PublishOptions options, Action<Route> onRoute)
    {
        var problems = new ConcurrentBag<Problem>();
        foreach (var problem in blog.Problems) problems.Add(problem);
        var times = new ConcurrentBag<RouteTime>();
        var store = PictureStore.Open(options.SiteFolder, blog.Plan.Site.Options.Now);
        var pictures = new MadePictures(blog.Plan, store);
        var writer = SiteWriter.Open(folder);
        WriteResult? written = null;
        using (writer)
        {
            if (!Stop() && LostTexts.Find(blog, options.SiteFolder, writer.OldFiles) is { } lost) problems.Add(lost);
            DiskFailure.Unwrap(RenderAll);
            options.Stop.ThrowIfCancellationRequested();
            if (!Stop()) written = writer.Commit();
        }

        if (written is not null) store.Close();
        if (writer.Left is { } left) problems.Add(LeftBehind(left));
        foreach (var problem in written?.Problems ?? []) problems.Add(problem);
        return new BuildOutcome(written?.Problems.Count > 0 ? null : written, Sorted(), [.. times]);

        void RenderAll()
        {
            var words = blog.Plan.Routes.Search is { } search ? new SearchWords(search) : null;
            RenderEach(blog.Plan.Routes.Routes.Where(route => route is not Route.SearchFile && !MadePictures.Serves(route)),
                () => blog.Renderer.Worker(), words);
            if (Stop()) return;
            if (words is not null)
            {
                var index = blog.Renderer.IndexOf(words);
                RenderEach(blog.Plan.Routes.Routes.OfType<Route.SearchFile>(), () => blog.Renderer.Worker(index), null);
            }

            // The longest work last: a mistake in a page is told before any of it.
            if (!Stop()) MakePictures();
        }

        void MakePictures() => Parallel.ForEach(
            Partitioner.Create(MadePictures.Batches(blog.Plan.Routes), EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = options.Stop },
            () => new PictureMaker(),
            (batch, _, maker) =>
            {
                foreach (var route in batch)
                {
                    options.Stop.ThrowIfCancellationRequested();
                    Timed(route, () => Link(route, maker));
                }

                return maker;
            },
            maker => maker.Dispose());

        void RenderEach(IEnumerable<Route> routes, Func<RenderWorker> worker, SearchWords? words)
        {
            using var lanes = new Pool<Lane>(() => new Lane(worker(), words));
            Parallel.ForEach(
                Partitioner.Create(routes, EnumerablePartitionerOptions.None),
                new ParallelOptions { MaxDegreeOfParallelism = options.Threads, CancellationToken = options.Stop },
                lanes.Rent,
                (route, _, mine) =>
                {
                    Timed(route, () => Write(route, mine));
                    return mine;
                },
                lanes.Return);
        }

        void Timed(Route route, Action work)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            if (options.TimeRoutes) times.Add(new RouteTime(route.Url, Stopwatch.GetElapsedTime(start)));
            onRoute(route);
        }

        void Write(Route route, Lane mine)
        {
            if (route.CopiedFile is { } file)
            {
                Copy(route, file);
                return;
            }

            var rendered = mine.Render(route);
            foreach (var problem in rendered.Problems) problems.Add(problem);
            if (rendered.IsGood) writer.Write(route.Url.OutputFile, mine.Bytes);
        }

        void Link(Route route, PictureMaker maker)
        {
            try
            {
                var (file, told) = pictures.FileOf(route, maker, writer.LookAt(route.Url.OutputFile));
                foreach (var problem in told) problems.Add(problem);
                if (file is { } kept) writer.Link(route.Url.OutputFile, kept);
            }
            catch (UnreadableException refused)
            {
                problems.Add(refused.Problem);
            }
        }

        void Copy(Route route, SourceFile file)
        {
            try
            {
                writer.Copy(route.Url.OutputFile, file);
            }
            catch (UnreadableException refused)
            {
                problems.Add(refused.Problem);
            }
        }

        bool Stop() => problems.Any(problem => problem.IsError || options.Strict);

        Problem[] Sorted() => Report.Of(problems);
    }

    /// <param name="path">The folder where builds are prepared.</param>
    internal static Problem LeftBehind(string path) => Problem.Warning(
        new Place(path),
        ProblemCode.LeftBehind,
        "Something of an earlier build could not be removed: a file or folder in it belongs to somebody else or may not be changed.",
        "The site is not harmed. Remove the folder by hand.");

    /// <summary>What one thread has of its own.</summary>
    private sealed class Lane(RenderWorker worker, SearchWords? words) : IDisposable
    {
        private readonly Utf8Buffer _buffer = new();
        private readonly SearchWords.Taker? _words = words?.OfThread();

        public ReadOnlySpan<byte> Bytes => _buffer.WrittenSpan;

        public Rendered Render(Route route)
        {
            var rendered = worker.Render(route, _buffer);
            if (route.Document is { } document) _words?.Take(document, rendered.Text);
            return rendered;
        }

        public void Dispose()
        {
            _words?.Finish();
            worker.Dispose();
            _buffer.Dispose();
        }
    }
}

/// <summary>
/// A site without its folder of texts, or with none in it that had some when it was last built, is rather a disk that is not mounted than
/// an author's wish.
/// </summary>
internal static class LostTexts
{
    /// <param name="old">What StaticPress has written into the output folder.</param>
    public static Problem? Find(Blog blog, string siteFolder, IEnumerable<string> old)
    {
        if (blog.Parts.Documents!.Readings.Count > 0) return null;
        if (!Directory.Exists(Path.Join(siteFolder, FileNames.ContentFolder))) return SourceProblem.NoTexts();
        var planned = blog.Plan.Routes.Routes.Select(route => route.Url.OutputFile).ToHashSet(StringComparer.Ordinal);
        var lost = old.Count(path => path.EndsWith(".html", StringComparison.Ordinal) && !planned.Contains(path));
        return lost == 0 ? null : Problem.Error(
            new Place(FileNames.ContentFolder.TrimEnd('/')),
            ProblemCode.FileMissing,
            $"There is no text in this folder, and {lost} page{(lost == 1 ? "" : "s")} of the old site would go.",
            "Put the texts back, or mount their disk. If you mean it, remove the output folder, and build again.");
    }
}
