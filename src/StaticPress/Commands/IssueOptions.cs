using System.CommandLine;
using System.CommandLine.Parsing;
using StaticPress.Replying;

namespace StaticPress.Commands;

/// <summary>The options by which a workflow on GitHub hands an issue over: files only, so that no reader's word is ever on a command line.</summary>
internal sealed class IssueOptions
{
    /// <summary>An event holds an issue, the repository and its owner.</summary>
    private const int MostBytes = 2 << 20;

    private readonly Option<string?> _event = new("--event") { Description = "In a workflow: the file that GITHUB_EVENT_PATH names.", HelpName = "FILE" };
    private readonly Option<string?> _permission = new("--permission") { Description = "With --event: GitHub's answer about the rights of the account that labelled.", HelpName = "FILE" };
    private readonly Option<string?> _comments = new("--record") { Description = "With --event: GitHub's list of the comments under the issue.", HelpName = "FILE" };
    private readonly Option<string?> _answer = new("--answer") { Description = "With --event: the file to write the answer into.", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        foreach (var option in new[] { _event, _permission, _comments, _answer }) command.Options.Add(option);
    }

    public bool IsIn(CommandResult result) => result.GetResult(_event) is not null;

    public bool IsIn(ParseResult arguments) => arguments.GetValue(_event) is not null;

    /// <summary>An answer of GitHub's that was not handed over is empty, and refuses the reply.</summary>
    public IncomingReading Read(ParseResult arguments, Edge edge)
    {
        return Incoming.FromIssue(Bytes(_event), Bytes(_permission), Bytes(_comments));

        byte[] Bytes(Option<string?> option) => arguments.GetValue(option) is { } path ? BoundedInput.Read(edge.FullPath(path), MostBytes) : [];
    }

    public string? Answer(ParseResult arguments, Edge edge) => arguments.GetValue(_answer) is { } path ? edge.FullPath(path) : null;
}
