using System.Globalization;
using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary>Tells the author how a build went.</summary>
internal sealed class BuildReport(Edge edge, OutputFolder target, bool quiet, bool verbose)
{
    private const int Slowest = 10;

    /// <summary>Of the site.</summary>
    public required string Folder { get; init; }

    private Terminal Terminal => edge.Terminal;

    public ProgressBar Progress(RouteTable routes)
    {
        var pictures = routes.Routes.Count(MadePictures.Serves);
        return new(Terminal, routes.Routes.Count - pictures, !quiet) { Pictures = pictures };
    }

    public int Finish(Blog blog, BuildOutcome published, StageTimes stages)
    {
        edge.Problems(published.Problems, Folder);
        if (published.Result is not { } result)
        {
            Terminal.Error.WriteLine(Stopped(published.Problems));
            if (HasDiedOfOldLinks(published.Problems))
                Terminal.Error.WriteLine("If this is an old blog that moved here, 'links: warn' in site.yml publishes it in spite of links that lead nowhere.");
            return ExitCode.SiteHasErrors;
        }

        if (quiet) return ExitCode.Done;
        Terminal.Sentence(Summary(blog, result, stages.Total));
        Held(blog.Plan.Site);
        Held(blog.HeldFiles);
        Moved(MovedPost.Of(blog.Plan, blog.History));
        if (published.Times.Count > 0) Stats(stages, published.Times);
        return ExitCode.Done;
    }

    /// <summary>The record of addresses, which is written once the site stands.</summary>
    public int Recorded(Saving record)
    {
        if (record.Problem is { } problem) edge.Problems([problem], Folder);
        else if (record.End == SavingEnd.Done && !quiet) Terminal.Line($"Recorded in {UrlHistory.File} what is published now.");
        return record.Problem is null ? ExitCode.Done : ExitCode.SiteHasErrors;
    }

    public int Interrupted(Interruption by)
    {
        if (by.IsWatched) Terminal.Error.WriteLine("The build was stopped. The old site is as it was.");
        return by.ExitCode;
    }

    public int DiskRefused(Exception problem)
    {
        edge.Problems([NotWritten(target, problem)], Folder);
        return ExitCode.SiteHasErrors;
    }

    internal static Problem NotWritten(OutputFolder target, Exception problem) =>
        problem is HalfWrittenException ? HalfWritten(target, problem) : Problem.Error(
        new Place(target.Name),
        ProblemCode.OutputFailed,
        $"The site could not be written: {problem.Message.TrimEnd('.')}.",
        problem is OutputTakenException ? "The old site is as it was."
            : "The old site is as it was. Make room or fix the folder's rights, and build again.");

    private static Problem HalfWritten(OutputFolder target, Exception problem) => Problem.Error(
        new Place(target.Name),
        ProblemCode.OutputHalfWritten,
        $"The site could be written in part only: {problem.Message.TrimEnd('.')}.",
        "Some pages are new and some old. Make room or fix the folder's rights, and build again: that puts it right.");

    private static string Stopped(IReadOnlyList<Problem> problems)
    {
        var (errors, warnings) = (problems.Count(problem => problem.IsError), problems.Count(problem => !problem.IsError));
        return $"Nothing was written: {Count(errors, "error")}{(warnings > 0 ? $" and {Count(warnings, "warning")}" : "")}. The old site is as it was.";
    }

    /// <summary>So many are no slips of somebody who writes.</summary>
    private static bool HasDiedOfOldLinks(IReadOnlyList<Problem> problems)
    {
        const int Many = 5;
        return problems.Count(problem => problem is { IsError: true, Code: ProblemCode.BrokenLink }
            && problem.Place.File.StartsWith(FileNames.ContentFolder, StringComparison.Ordinal)) >= Many;
    }

    private string Summary(Blog blog, WriteResult result, TimeSpan time)
    {
        var site = blog.Plan.Site;
        var pages = blog.Plan.Routes.Routes
            .Count(route => route is not (Route.OfFile or Route.Asset or Route.Fixed or Route.SearchFile or Route.Picture or Route.Card));
        var made = blog.Plan.Routes.Routes.Count(route => route is Route.Picture or Route.Card) is var pictures and > 0
            ? $" and {Count(pictures, "picture")}"
            : "";
        var held = site.Held.Count > 0 ? $", {site.Held.Count} held back" : "";
        var changed = result.Unchanged == 0 ? "" : $" ({result.Written} changed, {result.Removed} removed)";
        return string.Create(CultureInfo.InvariantCulture,
            $"Built {Count(pages, "page")}{made} from {Count(site.Posts.Count, "post")}{held} in {time.TotalSeconds:0.00} s into {edge.FromHere(target.FullPath)}{changed}.");
    }

    private void Held(Site site)
    {
        if (site.Held.Count == 0) return;
        const int Few = 10;
        var shown = verbose ? site.Held.Count : Math.Min(Few, site.Held.Count);
        foreach (var held in site.Held.Take(shown)) Terminal.Line("  " + HeldLine.Of(held, site.Config));
        if (shown < site.Held.Count) Terminal.Line($"  … and {site.Held.Count - shown} more ('staticpress list all' shows them).");
    }

    private void Held(HeldFiles held)
    {
        const int Few = 5;
        var shown = verbose ? held.Files.Count : Math.Min(Few, held.Files.Count);
        foreach (var file in held.Files.Take(shown)) Terminal.Line($"  with them  {file.Path}");
        if (shown < held.Files.Count) Terminal.Line($"  … and {held.Files.Count - shown} more files that only they show.");
    }

    /// <summary>Once for all: what was published at the new address is recorded and no more news.</summary>
    private void Moved(IReadOnlyList<MovedPost> moved)
    {
        if (moved.Count == 0) return;
        var first = moved[0];
        var rest = moved.Count == 1 ? "" : $", and {moved.Count - 1} more posts are elsewhere too";
        var how = first.WasPublished ? "where it was published" : "as its file is called";
        Terminal.Line(
            $"  address    {first.Post.Document.File.Path} is at {first.Now}, not at {first.Before}, {how}{rest} ('staticpress list addresses' shows all).");
        if (!first.WasPublished) Terminal.Line(
            "             To keep the names of files as they are, write ':name' for ':slug' in 'permalinks:' of site.yml; to keep this, 'build --accept-urls'.");
    }

    private void Stats(StageTimes stages, IReadOnlyList<RouteTime> times)
    {
        Terminal.Line("Stages:");
        foreach (var (name, time) in stages.Times) Terminal.Line(Row(time, name));
        Terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Memory: {GC.GetTotalAllocatedBytes() >> 20:N0} MB allocated, {GC.CollectionCount(0)}/{GC.CollectionCount(1)}/{GC.CollectionCount(2)} collections, {GC.GetTotalPauseDuration().TotalMilliseconds:0} ms paused."));
        Terminal.Line("Slowest pages:");
        foreach (var route in times.OrderByDescending(route => route.Time).ThenBy(route => route.Url.Value, StringComparer.Ordinal)
            .Take(Slowest)) Terminal.Line(Row(route.Time, route.Url.Value));
    }

    private static string Row(TimeSpan time, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"  {time.TotalMilliseconds,9:0.0} ms  {name}");

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
