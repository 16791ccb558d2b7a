using System.Globalization;
using StaticPress.Comparing;
using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Publishing;

namespace StaticPress.Commands;

/// <summary>Tells the author how a publication went.</summary>
internal sealed class PublishReport(Edge edge, string folder)
{
    private const int Few = 10;
    private const int ShortOid = 7;

    private Terminal Terminal => edge.Terminal;

    public int Refused(Problem problem)
    {
        edge.Problems([problem], folder);
        return ExitCode.SiteHasErrors;
    }

    public int Stopped(IReadOnlyList<Problem> mistakes)
    {
        edge.Problems(mistakes, folder);
        Terminal.Error.WriteLine("Nothing was published: mend this first. What is on the web is as it was.");
        return ExitCode.SiteHasErrors;
    }

    public void Changes(PublicationChanges changes)
    {
        Terminal.Line($"Since the last publication: {changes.Words}.");
        foreach (var change in changes.All.Take(Few))
            Terminal.Line($"  {Word(change)}  {(change.Title.Length > 0 ? $"{change.Title}  ({change.Path})" : change.Path)}");
        More(changes.All.Count, "more");
        if (changes.Unpushed > 0) Terminal.Line(
            $"{Count(changes.Unpushed, "commit")} of yours that {(changes.Unpushed == 1 ? "was" : "were")} never pushed {(changes.Unpushed == 1 ? "goes" : "go")} along.");
        if (changes.Outside.Count == 0) return;
        Terminal.Line("These are changed too and stay out, for they are no part of the site:");
        foreach (var path in changes.Outside.Take(Few)) Terminal.Line($"  {path}");
        More(changes.Outside.Count, "more");
    }

    public int Nothing()
    {
        Terminal.Line("Nothing changed since the last publication.");
        return ExitCode.Done;
    }

    public int Published(SiteRepository repository, PublicationEnd end)
    {
        if (end.Mistakes.Count > 0) return Stopped(end.Mistakes);
        if (end.TakenIn > 0) Terminal.Line($"{Count(end.TakenIn, "change")} of others came in first.");
        if (end.Refusal is { } refusal) return Refused(refusal);
        Terminal.Line($"Published: {end.Commit![..ShortOid]} is at {repository.Remote}, branch {repository.RemoteBranch}.");
        var result = WorkflowResult.Of(repository, end.Commit);
        if (result.State == WorkflowState.Failed) Terminal.Line($"The host could not build it: {result.Address}");
        else if (result.Address is { } address) Terminal.Line($"The host builds it now; see {address}");
        return ExitCode.Done;
    }

    public int Undone(string? subject, PublicationEnd end)
    {
        if (end.Refusal is { } refusal) return Refused(refusal);
        Terminal.Line($"Taken back: “{subject}”. The site is as it was before, and the texts are here as you left them.");
        return ExitCode.Done;
    }

    public int NoRepository(OutputFolder target)
    {
        Terminal.Line($"There is no git repository here. The whole site is in {edge.FromHere(target.FullPath)}.");
        Terminal.Line(
            "Upload what is in it, hidden files too, in the way your host offers; or name the folder of a web server: 'staticpress publish --to FOLDER'.");
        Terminal.Line("To publish by git from now on: 'git init', 'git remote add origin ADDRESS', and 'staticpress publish' again.");
        return ExitCode.Done;
    }

    public void Comparison(string place, SiteComparison comparison)
    {
        Terminal.Line($"In {place}:");
        ComparisonReport.Print(comparison, Terminal);
    }

    public void Plan(string place, RsyncPlan plan)
    {
        Terminal.Line(plan.IsNothing ? $"Nothing differs at {place}." : $"At {place}:");
        foreach (var (title, paths) in new[] { ("New", plan.New), ("Changed", plan.Changed), ("Removed, last", plan.Gone) })
        {
            if (paths.Count == 0) continue;
            Terminal.Line($"{title}: {Count(paths.Count, "file")}");
            foreach (var path in paths.Take(Few)) Terminal.Line($"  {path}");
            More(paths.Count, "more");
        }
    }

    public int Written(string place)
    {
        Terminal.Line($"Published to {place}.");
        return ExitCode.Done;
    }

    private void More(int count, string what)
    {
        if (count > Few) Terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  and {count - Few:N0} {what}"));
    }

    private static string Word(PublicationChange change) => change switch
    {
        { Kind: PublishedKind.Unseen } => "unseen ",
        { Way: ChangeWay.New } => "new    ",
        { Way: ChangeWay.Changed } => "changed",
        { Way: ChangeWay.Moved } => "moved  ",
        _ => "removed",
    };

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
