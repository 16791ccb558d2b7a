using System.CommandLine;
using StaticPress.Commenting;

namespace StaticPress.Commands;

/// <summary><c>staticpress comments setup</c>: the issue form and the workflows that make comments of issues.</summary>
internal static class CommentsSetupCommand
{
    public static Command Create(Edge edge)
    {
        var source = new Option<string?>("--source") { Description = SiteFolder.Description, HelpName = "DIR" };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace files that differ." };
        var command = new Command("setup", "Write the issue form and the workflows for replies through GitHub.") { source, overwrite };
        command.SetAction(arguments =>
        {
            var folder = SiteFolder.Find(arguments.GetValue(source), edge);
            if (!LaidFiles.Lay(GitHubFiles.For(LaidFiles.ProgramOf(folder, edge)), folder, arguments.GetValue(overwrite), edge))
                return ExitCode.SiteHasErrors;
            edge.Terminal.Line("Commit these files. In site.yml, 'comments:' needs 'intake: github' and 'github: {repository: "
                + "owner/name}'.");
            edge.Terminal.Line($"A reply then comes as an issue; the label '{Moderation.Label}' publishes it.");
            return ExitCode.Done;
        });
        return command;
    }
}
