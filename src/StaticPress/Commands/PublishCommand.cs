using System.CommandLine;
using StaticPress.Blogs;
using StaticPress.Comparing;
using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Publishing;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress publish</c>: the strict build, and then to the web, by git or into a folder.</summary>
internal static class PublishCommand
{
    private const string UsualFolder = "_site";

    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var to = new Option<string?>("--to")
        {
            Description = "A folder of a web server, on this machine or, for rsync, on another: me@host:/var/www/blog.",
            HelpName = "FOLDER",
        };
        var dry = new Option<bool>("--dry-run") { Description = "Say what would be published, and stop." };
        var undo = new Option<bool>("--undo") { Description = "Take the last publication off the web; the texts stay here." };
        var command = new Command("publish", "Build strictly, say what changed, and put it on the web.") { to, dry, undo };
        site.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(undo) && (result.GetResult(to) is not null || result.GetValue(dry)))
                result.AddError("--undo stands alone.");
        });
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var place = arguments.GetValue(to);
            var isHere = place is not null && !RsyncHost.IsMeant(place);
            var (target, problems) =
                OutputFolder.Choose(isHere ? edge.FullPath(place!) : Path.Join(folder, UsualFolder), folder, edge.HomeFolder,
                    isNamed: isHere);
            if (target is null) return new PublishReport(edge, folder).Refused(problems[0]);
            if (!arguments.GetValue(dry)) CutOffEdit.Finish(folder, edge);
            var publication = new Publication(folder, target, () => site.Options(arguments, edge));
            var run = new PublishRun(publication, new PublishReport(edge, folder), arguments.GetValue(dry));
            try
            {
                return isHere ? run.IntoFolder(place!) : place is not null ? run.ByRsync(place) : run.ByGit(arguments.GetValue(undo));
            }
            catch (Exception refused) when (DiskFailure.Is(refused))
            {
                return run.Report.Refused(BuildReport.NotWritten(target, refused));
            }
        });
        return command;
    }
}

/// <summary>One publication from the command line.</summary>
internal sealed record PublishRun(Publication Publication, PublishReport Report, bool IsDry)
{
    public int ByGit(bool undo)
    {
        var found = SiteRepository.Find(Publication.Folder);
        if (found.Problems is [var refusal]) return Report.Refused(refusal);
        if (found.Value is not { } repository) return Build() ?? Report.NoRepository(Publication.Target);
        if (undo) return Report.Undone(GitUndo.Last(repository), GitUndo.Run(repository));
        if (IsDry)
        {
            Report.Changes(Publication.Changes(repository));
            return Build() ?? ExitCode.Done;
        }

        var end = Publication.Run(repository, Report.Changes);
        return end is null ? Report.Nothing() : Report.Published(repository, end);
    }

    /// <summary>
    /// Told first; then written as every build is: only what changed, in one step, and nothing removed that it did not write.
    /// </summary>
    public int IntoFolder(string place)
    {
        var blog = Blog.Read(DiskScan.Scan(Publication.Folder), Publication.Wanted());
        if (blog.Problems.Count > 0) return Build() ?? Report.Written(place);
        var (there, ours) = (Publication.Target.FullPath, FinishedSite.Of(blog, Environment.ProcessorCount));
        Report.Comparison(place, SiteComparison.Of(FinishedSite.Written(there), ours));
        if (!IsDry) return Build() ?? Report.Written(place);
        return InTheWay(OldTree.Scan(there), ours) is { Count: > 0 } others ? Report.Stopped(others) : ExitCode.Done;
    }

    /// <summary>What the build would stop at; of pictures that is not known before they are made.</summary>
    private static IReadOnlyList<Problem> InTheWay(OldTree there, FinishedSite ours) => FilesInTheWay.Find(there, [.. ours.Paths],
        there.Foreign.Where(path => ours.Bytes(path) is { } bytes
            && !(there.LengthOf(path) == bytes.Length && File.ReadAllBytes(there.FullPath(path)).AsSpan().SequenceEqual(bytes))));

    public int ByRsync(string place)
    {
        if (Build() is { } stopped) return stopped;
        var host = new RsyncHost(place, Publication.Target.FullPath);
        var plan = host.Plan();
        if (plan.Refusal is { } refusal) return Report.Refused(refusal);
        Report.Plan(place, plan);
        if (IsDry || plan.IsNothing) return ExitCode.Done;
        return host.Send(plan) is { } failed ? Report.Refused(failed) : Report.Written(place);
    }

    private int? Build() => Publication.Build() is { Count: > 0 } mistakes ? Report.Stopped(mistakes) : null;
}
