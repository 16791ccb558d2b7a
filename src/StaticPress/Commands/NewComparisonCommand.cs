using System.CommandLine;
using StaticPress.Hosting;

namespace StaticPress.Commands;

/// <summary><c>staticpress new comparison</c>: workflows that say under each pull request what readers would notice of it.</summary>
internal static class NewComparisonCommand
{
    public static Command Create(Edge edge)
    {
        var source = new Option<string?>("--source") { Description = SiteFolder.Description, HelpName = "DIR" };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace files that differ." };
        var command = new Command("comparison", "Lay workflows that say under each pull request on GitHub what it changes.")
        { source, overwrite };
        command.SetAction(arguments =>
        {
            var folder = SiteFolder.Find(arguments.GetValue(source), edge);
            if (!LaidFiles.Lay(HostFiles.Comparison(LaidFiles.ProgramOf(folder, edge)), folder, arguments.GetValue(overwrite), edge))
                return ExitCode.SiteHasErrors;
            edge.Terminal.Line("Commit these files. The next pull request gets a comment with what readers would notice of it.");
            return ExitCode.Done;
        });
        return command;
    }
}
