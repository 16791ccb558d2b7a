using System.CommandLine;
using System.Globalization;
using System.Text;
using StaticPress.Authoring;
using StaticPress.Blogs;
using StaticPress.Comparing;
using StaticPress.Config;
using StaticPress.Hosting;
using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress upgrade</c>: what this version changes in a site that another one built, and the host told to use it.</summary>
internal static class UpgradeCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var dry = new Option<bool>("--dry-run") { Description = "Only say what would change." };
        var old = new Option<string>("--old")
        {
            Description = "The folder that the version so far built.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "_site",
        };
        var command =
            new Command("upgrade", "Say what this version of StaticPress changes in your site, and let the host use it.") { dry, old };
        site.AddTo(command);
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var built = Path.GetFullPath(arguments.GetValue(old)!, folder);
            if (!Directory.Exists(built))
            {
                edge.Terminal.Error.WriteLine($"staticpress: There is nothing to compare with in {edge.FromHere(built)}. "
                    + "Build with the version so far, or name the folder with --old.");
                return ExitCode.WrongUsage;
            }

            var blog = Blog.Read(DiskScan.Scan(folder), site.Options(arguments, edge));
            if (blog.Problems.Any(problem => problem.IsError))
            {
                edge.Problems([.. blog.Problems.Where(problem => problem.IsError)], folder);
                return ExitCode.SiteHasErrors;
            }

            if (blog.Plan.Site.Config.WrittenFor is { } written)
                edge.Terminal.Line($"From StaticPress {written}, which {SiteConfig.File} names, to {ProgramVersion.Text}:");
            TellOfEdits(edge, built, blog.Plan.Sources);
            ComparisonReport.Print(SiteComparison.Of(FinishedSite.In(built), FinishedSite.Of(blog, Environment.ProcessorCount)),
                edge.Terminal);
            return arguments.GetValue(dry) ? ExitCode.Done : Tell(folder, edge);
        });
        return command;
    }

    /// <summary>What the author wrote since then is no work of this version.</summary>
    private static void TellOfEdits(Edge edge, string built, SourceTree sources)
    {
        // A build that finds the same files keeps the list of them, and may keep the folder.
        var then = Math.Max(Directory.GetLastWriteTimeUtc(built).Ticks,
            File.GetLastWriteTimeUtc(Path.Join(built, Manifest.FileName)).Ticks);
        var edited = sources.Files.OfType<DiskFile>().Where(file => file.Modified > then).Select(file => file.Path).ToArray();
        if (edited.Length == 0) return;
        var others = edited.Length == 1 ? " was" : string.Create(CultureInfo.InvariantCulture, $" and {edited.Length - 1:N0} more were");
        edge.Terminal.Line($"{edited[0]}{others} written since {edge.FromHere(built)} was built, and what readers notice of that is told "
            + "below too. To see what this version alone changes, build with the version so far first.");
    }

    private static int Tell(string folder, Edge edge)
    {
        if (edge.Program is not ProgramOrigin.Release release)
        {
            edge.Terminal.Line("This copy of StaticPress was built from source: put its package where the one so far is.");
            return ExitCode.Done;
        }

        var site = AuthorsFolder.At(folder);
        var problems = new List<Problem>();
        foreach (var name in HostFiles.Names.Append(SiteConfig.File))
        {
            if (site.Read(name) is not { } was) continue;
            var bytes = name == SiteConfig.File ? WrittenFor.Named(was, release.Version)
                : Encoding.UTF8.GetBytes(HostFiles.WithRelease(Encoding.UTF8.GetString(was), release));
            if (was.AsSpan().SequenceEqual(bytes)) continue;
            var saving = site.Replace(name, was, bytes);
            if (saving.Problem is null) edge.Terminal.Line(
                $"{edge.FromHere(Path.Join(folder, name))} {(name == SiteConfig.File ? "names" : "takes")} StaticPress {release.Version} now.");
            else problems.Add(saving.Problem);
        }

        edge.Problems(problems, folder);
        return problems.Count > 0 ? ExitCode.SiteHasErrors : ExitCode.Done;
    }
}
