using System.CommandLine;
using StaticPress.Commenting;

namespace StaticPress.Commands;

/// <summary>
/// <c>staticpress comments receive</c>: what a workflow writes under an issue that was just opened with the comment form.
/// </summary>
internal static class CommentsReceiveCommand
{
    private const int MostBytes = 2 << 20;

    public static Command Create(Edge edge)
    {
        var path = new Option<string>("--event")
        {
            Description = "The file that GITHUB_EVENT_PATH names.",
            HelpName = "FILE",
            Required = true
        };
        var command = new Command("receive",
            "In a workflow: print the record of a reply that came as an issue; nothing for any other issue.") { path };
        command.SetAction(arguments =>
        {
            var issue = IssueEvent.Read(BoundedInput.Read(edge.FullPath(arguments.GetValue(path)!), MostBytes));
            if (issue is { Action: "opened" } && IssueBody.Read(issue.Body) is not null) edge.Terminal.Output.Write(Receipt.Of(issue.Body));
            return ExitCode.Done;
        });
        return command;
    }
}
