using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using StaticPress.Blogs;
using StaticPress.Commenting;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress comments add</c>: one comment, from the author's desk, a letter, or an issue that was labelled.</summary>
internal static class CommentsAddCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var desk = new DeskOptions();
        var mail = new Option<string?>("--mail")
        {
            Description =
                "A letter, as a file that your mail program saved; - for its text on standard input. With one that is not from the "
            + "form, --post and --name say what it does not.",
            HelpName = "FILE"
        };
        var issue = new IssueOptions();
        var command = new Command("add", "Add one reply and print its path.") { mail };
        desk.AddTo(command);
        issue.AddTo(command);
        site.AddTo(command);
        command.Validators.Add(result =>
        {
            var isLetter = result.GetResult(mail) is not null;
            var ways = new[] { isLetter, issue.IsIn(result), desk.IsIn(result) && !(isLetter && desk.IsAboutLetter(result)) }
                .Count(isGiven => isGiven);
            if (ways == 0) result.AddError("Say what to add: --post with --message, or --mail with a letter.");
            else if (ways > 1) result.AddError("A reply comes from one place: --post, --mail or --event.");
            else if (desk.IsIn(result) && !isLetter) desk.Check(result);
        });
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var options = site.Options(arguments, edge);
            var posts = SiteReading.Read(DiskScan.Scan(folder), options).Site;
            var reading = issue.IsIn(arguments) ? issue.Read(arguments, edge)
                : arguments.GetValue(mail) is { } letter ? FromLetter(Bytes(letter, edge), posts, desk.OfLetter(arguments), options.Now)
                : desk.Read(arguments, posts, Text(edge), options.Now);
            var answer = new CommentAnswer(edge, issue.Answer(arguments, edge));
            return answer.Tell(reading.Comment is { } comment ? CommentDesk.Decide(posts, comment) : new Decision.Refused(reading.Refusal),
                folder);
        });
        return command;
    }

    private static IncomingReading FromLetter(byte[] bytes, Site site, LetterNotes named, DateTimeOffset now) =>
        Incoming.FromLetter(bytes, now) is { Refusal: not Refusals.NotALetter } ofForm ? ofForm
            : PlainLetter.Read(bytes, site, named with { Post = named.Post is { } post ? CommentedText.SlugOf(post, site) : null }, now);

    private static byte[] Bytes(string path, Edge edge) =>
        path == "-"
            ? BoundedInput.Read(edge.Input(), MailMessage.MostBytes)
            : BoundedInput.Read(edge.FullPath(path), MailMessage.MostBytes);

    private static Func<string> Text(Edge edge) =>
        () => Encoding.UTF8.GetString(BoundedInput.Read(edge.Input(), CommentForm.MostCharacters)).TrimStart('\uFEFF');
}

/// <summary>
/// The options by which a workflow on GitHub hands an issue over: files only, so that no reader's word is ever on a command line.
/// </summary>
internal sealed class IssueOptions
{
    /// <summary>An event holds an issue, the repository and its owner.</summary>
    private const int MostBytes = 2 << 20;

    private readonly Option<string?> _event = new("--event")
    {
        Description = "In a workflow: the file that GITHUB_EVENT_PATH names.",
        HelpName = "FILE"
    };
    private readonly Option<string?> _permission =
        new("--permission")
        {
            Description = "With --event: GitHub's answer about the rights of the account that labelled.",
            HelpName = "FILE"
        };
    private readonly Option<string?> _comments =
        new("--record") { Description = "With --event: GitHub's list of the comments under the issue.", HelpName = "FILE" };
    private readonly Option<string?> _answer = new("--answer")
    {
        Description = "With --event: the file to write the answer into.",
        HelpName = "FILE"
    };

    public void AddTo(Command command)
    {
        foreach (var option in new[] { _event, _permission, _comments, _answer }) command.Options.Add(option);
    }

    public bool IsIn(CommandResult result) => result.GetResult(_event) is not null;

    public bool IsIn(ParseResult arguments) => arguments.GetValue(_event) is not null;

    /// <summary>An answer of GitHub's that was not handed over is empty, and refuses the comment.</summary>
    public IncomingReading Read(ParseResult arguments, Edge edge)
    {
        return Incoming.FromIssue(Bytes(_event), Bytes(_permission), Bytes(_comments));

        byte[] Bytes(Option<string?> option) =>
            arguments.GetValue(option) is { } path ? BoundedInput.Read(edge.FullPath(path), MostBytes) : [];
    }

    public string? Answer(ParseResult arguments, Edge edge) => arguments.GetValue(_answer) is { } path ? edge.FullPath(path) : null;
}
