using System.CommandLine;
using System.Text;
using StaticPress.Blogs;
using StaticPress.Replying;
using StaticPress.Sources;

namespace StaticPress.Commands;

/// <summary><c>staticpress comments add</c>: one reply, from the author's desk, a letter, or an issue that was labelled.</summary>
internal static class CommentsAddCommand
{
    public static Command Create(Edge edge)
    {
        var site = new SiteOptions();
        var desk = new DeskOptions();
        var mail = new Option<string?>("--mail") { Description = "A letter from the form, as a file that your mail program saved; - for its text on standard input.", HelpName = "FILE" };
        var issue = new IssueOptions();
        var command = new Command("add", "Add one reply and print its path.") { mail };
        desk.AddTo(command);
        issue.AddTo(command);
        site.AddTo(command);
        command.Validators.Add(result =>
        {
            var ways = new[] { result.GetResult(mail) is not null, issue.IsIn(result), desk.IsIn(result) }.Count(isGiven => isGiven);
            if (ways == 0) result.AddError("Say what to add: --post with --message, or --mail with a letter.");
            else if (ways > 1) result.AddError("A reply comes from one place: --post, --mail or --event.");
            else if (desk.IsIn(result)) desk.Check(result);
        });
        command.SetAction(arguments =>
        {
            var folder = site.Folder(arguments, edge);
            var options = site.Options(arguments, edge);
            var posts = SiteReading.Read(DiskScan.Scan(folder), options).Site;
            var reading = issue.IsIn(arguments) ? issue.Read(arguments, edge)
                : arguments.GetValue(mail) is { } letter ? Incoming.FromLetter(Bytes(letter, edge), options.Now)
                : desk.Read(arguments, posts, Text(edge), options.Now);
            var answer = new ReplyAnswer(edge, issue.Answer(arguments, edge));
            return answer.Tell(reading.Reply is { } reply ? ReplyDesk.Decide(posts, reply) : new Decision.Refused(reading.Refusal), folder);
        });
        return command;
    }

    private static byte[] Bytes(string path, Edge edge) =>
        path == "-" ? BoundedInput.Read(edge.Input(), Letter.MostBytes) : BoundedInput.Read(edge.FullPath(path), Letter.MostBytes);

    private static Func<string> Text(Edge edge) => () => Encoding.UTF8.GetString(BoundedInput.Read(edge.Input(), ReplyForm.MostCharacters)).TrimStart('\uFEFF');
}
