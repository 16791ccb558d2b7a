using System.CommandLine;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Output;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress build</c>: the whole site into a folder.</summary>
internal static class BuildCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var output = new Option<string>("--output")
        {
            Description = "The folder to write; from the site folder when it is not absolute.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "_site"
        };
        var strict = new Option<bool>("--strict") { Description = "Let warnings stop the build too." };
        var accept = new Option<bool>("--accept-urls")
        {
            Description = "Record the addresses of all posts and pages, so that later builds "
            + "warn when one vanishes."
        };
        var stats = new Option<bool>("--stats") { Description = "Show where the time went." };
        var quiet = new Option<bool>("--quiet") { Description = "Print problems only." };
        var verbose = new Option<bool>("--verbose") { Description = "List every post that is held back." };
        var threads = GivenValues.Number("--threads", (1, 1024), "--threads is a number from 1 to 1024.");
        threads.Hidden = true;
        var command = new Command("build", "Write the whole site into a folder that can be deployed.") { output, strict, accept, stats,
            quiet, verbose, threads };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var (target, problems) = OutputFolder.Choose(
                Path.GetFullPath(arguments.GetValue(output)!, folder), folder, edge.HomeFolder,
                isNamed: arguments.GetResult(output) is { Implicit: false });
            if (target is null)
            {
                edge.Problems(problems, folder);
                return ExitCode.SiteHasErrors;
            }

            var options = new PublishOptions(arguments.GetValue(strict), arguments.GetValue(threads) ?? Environment.ProcessorCount,
                arguments.GetValue(stats), folder);
            var report = new BuildReport(edge, target, arguments.GetValue(quiet), arguments.GetValue(verbose)) { Folder = folder };
            var wanted = site.Options(arguments, edge) with { AcceptUrls = arguments.GetValue(accept) };
            return Run(stages => Blog.Read(stages.Time("scan", () => DiskScan.Scan(folder)), wanted, stages), (target, folder), options,
                report);
        });
        return command;
    }

    private static int Run(Func<StageTimes, Blog> read, (OutputFolder Target, string Site) folders, PublishOptions options,
        BuildReport report)
    {
        var stages = new StageTimes();
        var blog = read(stages);
        BuildOutcome published;
        using var interruption = new Interruption();
        try
        {
            using var progress = report.Progress(blog.Plan.Routes);
            published = stages.Time("render and write",
                () => SitePublisher.Publish(blog, folders.Target, options with { Stop = interruption.Stop },
                    route => { if (MadePictures.Serves(route)) progress.StepPicture(); else progress.Step(); }));
        }
        catch (OperationCanceledException)
        {
            return report.Interrupted(interruption);
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            return report.DiskRefused(refused);
        }

        var record = published.Result is not null && blog.Plan.Site.Options.AcceptUrls ? Record(blog, folders.Site) : Saving.Same;
        var end = report.Finish(blog, published, stages);
        return end == ExitCode.Done ? report.Recorded(record) : end;
    }

    private static Saving Record(Blog blog, string siteFolder) =>
        AuthorsFolder.At(siteFolder).Put(UrlHistory.File, Encoding.UTF8.GetBytes(blog.History.Next(blog.Plan.Routes)));
}
