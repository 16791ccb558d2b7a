using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using StaticPress.Blogs;
using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Keeps the site that is served as new as the disk. The one writer is <see cref="Run"/>.</summary>
internal sealed class CurrentSite(PreviewOptions options, PreviewVoice voice, EventStream events)
{
    /// <summary>
    /// An editor saves in several steps, and a branch is checked out file by file: wait until nothing was told for so long.
    /// </summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(8);

    /// <summary>But never longer than this after the first that was told.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(150);

    private readonly Channel<ChangeNotice> _told =
        Channel.CreateUnbounded<ChangeNotice>(new UnboundedChannelOptions { SingleReader = true });
    private readonly TaskCompletionSource _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly PageErrors _pageErrors = new();
    private readonly RenderTimes _times = new();
    private readonly PictureStore _pictures = PictureStore.Open(options.Folder, options.Wanted().Now);
    private volatile PreviewSite? _now;
    private string _failure = "";

    /// <summary>Completes when there is a site to serve.</summary>
    public Task First => _first.Task;

    public PreviewSite Now => _now ?? throw new InvalidOperationException("No site has been read yet.");

    /// <summary>Every mistake known: of the site as a whole, and of pages that were looked at.</summary>
    public IReadOnlyList<Problem> Errors => [.. Now.Errors.Concat(_pageErrors.Known).Distinct().Order()];

    /// <summary>The same with warnings.</summary>
    public IReadOnlyList<Problem> Problems =>
        [.. Now.Blog.Problems.Concat(_pageErrors.Known).Concat(Now.OfPages).Distinct().OrderBy(problem => !problem.IsError)
            .ThenBy(problem => problem)];

    public void Tell(string? path) => _told.Writer.TryWrite(new ChangeNotice(path, null));

    /// <summary>Waits until a change that a request has seen on the disk is in the site.</summary>
    public Task CatchUp(string path, CancellationToken stop)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _told.Writer.TryWrite(new ChangeNotice(path, seen));
        return seen.Task.WaitAsync(stop);
    }

    /// <summary>Looks at the whole folder, beside the one writer, for whatever nobody told of.</summary>
    public bool IsBehind()
    {
        try
        {
            return _now is not { } now
                || !new Change(now.Blog, DiskScan.Scan(options.Folder, now.Blog.Plan.Sources), options.Wanted()).IsNothing;
        }
        catch (Exception)
        {
            return true; // The one writer looks again, and says what it sees.
        }
    }

    public string Hello() => PreviewMessage.Of(Now, PreviewChange.None, Errors, options);

    /// <summary>Reads the site, and again whenever something is told, until it is stopped.</summary>
    public async Task Run(CancellationToken stop)
    {
        Try(Begin);
        while (!stop.IsCancellationRequested)
        {
            var told = await Gather(stop);
            Try(() => Update(told));
            foreach (var one in told) one.Seen?.TrySetResult();
        }
    }

    /// <summary>
    /// Whatever happens, the site that was good goes on being served. A file that went while it was read is looked for again
    /// on the next round; anything else is a bug that the author is to see and report, and not to lose the afternoon by.
    /// </summary>
    private void Try(Action update)
    {
        try
        {
            update();
            _failure = "";
        }
        catch (Exception failure)
        {
            var said = FailureText.Of(failure);
            if (said != _failure) voice.Say(said);
            _failure = said;
        }
    }

    private void Begin()
    {
        var start = Stopwatch.GetTimestamp();
        var stages = new StageTimes();
        var blog = Blog.Read(stages.Time("scan", () => DiskScan.Scan(options.Folder, SourceTree.Unknown)), options.Wanted(), stages);
        _now = new PreviewSite(blog, 1, _times) { Pictures = new MadePictures(blog.Plan, _pictures), Stages = stages.Times };
        _first.TrySetResult();
        voice.Say(string.Create(CultureInfo.InvariantCulture,
            $"Read {blog.Plan.Site.Posts.Count:N0} {(blog.Plan.Site.Posts.Count == 1 ? "post" : "posts")} in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} s."));
        voice.Report(blog.Problems);
    }

    private async Task<List<ChangeNotice>> Gather(CancellationToken stop)
    {
        var told = new List<ChangeNotice> { await _told.Reader.ReadAsync(stop) };
        while (true)
        {
            while (_told.Reader.TryRead(out var one)) told.Add(one);
            var left = Math.Min((Quiet - told[^1].Age).TotalMilliseconds, (Longest - told[0].Age).TotalMilliseconds);
            if (left <= 0) return told;
            // The clock of Task.Delay goes by steps of four milliseconds on Linux, and who has saved is waiting.
            stop.WaitHandle.WaitOne((int)Math.Ceiling(left));
            stop.ThrowIfCancellationRequested();
        }
    }

    private void Update(List<ChangeNotice> told)
    {
        if (_now is not { } before)
        {
            Begin();
            return;
        }

        var start = Stopwatch.GetTimestamp();
        var stages = new StageTimes();
        var sources = stages.Time("scan", () => Look(told, before.Blog.Plan.Sources));
        var change = new Change(before.Blog, sources, options.Wanted());
        if (change.IsNothing) return;
        var blog = Blog.After(change, stages);
        var after = new PreviewSite(blog, before.Version + 1, _times)
        {
            Pictures = new MadePictures(blog.Plan, _pictures),
            Lost = LostPages.After(before, blog),
            Stages = stages.Times
        };
        _now = after;
        before.Retire();
        Spread(change, after, Stopwatch.GetElapsedTime(start));
    }

    /// <summary>At what was told of, or at everything when that may be anything.</summary>
    private SourceTree Look(List<ChangeNotice> told, SourceTree before)
    {
        var paths = told.Select(one => one.Path).Distinct().ToArray();
        return paths.Contains(null) ? DiskScan.Scan(options.Folder, before) : DiskScan.Scan(options.Folder, before, paths!);
    }

    /// <summary>Tells the browsers and the author, after the new site is served.</summary>
    private void Spread(Change change, PreviewSite after, TimeSpan time)
    {
        var shown = PreviewChange.Of(change, after);
        var known = change.Before.Problems.Concat(_pageErrors.Known).ToHashSet();
        _pageErrors.Look(after, shown.Pages);
        events.Send(PreviewMessage.Of(after, shown, Errors, options));
        var now = after.Blog.Problems.Concat(_pageErrors.Known).Distinct().Order().ToArray();
        voice.Say(Summary(change, time));
        voice.Report([.. now.Where(problem => !known.Contains(problem))]);
        if (known.Any(problem => problem.IsError) && !now.Any(problem => problem.IsError)) voice.Say("All mistakes are mended.");
    }

    private static string Summary(Change change, TimeSpan time)
    {
        string[] changed = [.. change.Files.Union(change.Refused, StringComparer.Ordinal).Union(change.Readable, StringComparer.Ordinal)];
        var what = changed.Length switch
        {
            0 => "The time has come for a post",
            1 => changed[0],
            _ => string.Create(CultureInfo.InvariantCulture, $"{changed[0]} and {changed.Length - 1} more"),
        };
        return string.Create(CultureInfo.InvariantCulture, $"Changed: {what} ({time.TotalMilliseconds:0} ms).");
    }
}

/// <summary>A word that something on the disk may have changed.</summary>
/// <param name="Path">From the site folder, with forward slashes; null when it may be anything.</param>
/// <param name="Seen">Completed once the site that is served knows of it; null when nobody waits.</param>
internal sealed record ChangeNotice(string? Path, TaskCompletionSource? Seen)
{
    private readonly long _since = Stopwatch.GetTimestamp();

    public TimeSpan Age => Stopwatch.GetElapsedTime(_since);
}
