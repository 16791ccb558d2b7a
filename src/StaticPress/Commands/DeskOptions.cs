using System.CommandLine;
using System.CommandLine.Parsing;
using StaticPress.Commenting;
using StaticPress.SiteModel;

namespace StaticPress.Commands;

/// <summary>The options by which an author writes a comment at the desk.</summary>
internal sealed class DeskOptions
{
    private readonly Option<string?> _post =
        new("--post")
        {
            Description =
            "The post that is answered: its slug, the last part of its address, or its title in quotation marks; for a page, pages/ and its path.",
            HelpName = "SLUG"
        };
    private readonly Option<string?> _name = new("--name")
    {
        Description = "Who wrote it; with --author left out, it is you.",
        HelpName = "NAME"
    };
    private readonly Option<string?> _message = new("--message")
    {
        Description = "The text, in Markdown; - for standard input.",
        HelpName = "TEXT"
    };
    private readonly Option<string?> _parent = new("--parent") { Description = "The id of the reply that is answered.", HelpName = "ID" };
    private readonly Option<string?> _url = new("--url") { Description = "Their site.", HelpName = "URL" };
    private readonly Option<int?> _rating = GivenValues.Number("--rating", (1, 5), "A rating is a number from 1 to 5.");
    private readonly Option<bool> _author = new("--author") { Description = "Mark it as the author's own." };

    public DeskOptions() => (_rating.Description, _rating.HelpName) = ("One to five stars.", "N");

    private IEnumerable<Option> All => [_post, _name, _message, _parent, _url, _rating, _author];

    public void AddTo(Command command)
    {
        foreach (var option in All) command.Options.Add(option);
    }

    public bool IsIn(CommandResult result) => All.Any(option => result.GetResult(option) is { Implicit: false });

    /// <summary>With a letter only these say more than it does.</summary>
    public bool IsAboutLetter(CommandResult result) =>
        All.All(option => option == _post || option == _name || result.GetResult(option) is not { Implicit: false });

    public LetterNotes OfLetter(ParseResult arguments) => new(arguments.GetValue(_post), arguments.GetValue(_name));

    /// <summary>What cannot be left out.</summary>
    public void Check(CommandResult result)
    {
        if (result.GetResult(_post) is null) result.AddError("Say which post is answered: --post SLUG.");
        if (result.GetResult(_message) is null)
            result.AddError("Say what the reply is: --message TEXT, or --message - for standard input.");
        if (result.GetResult(_name) is null && !result.GetValue(_author))
            result.AddError("Say who wrote it: --name NAME, or --author for yourself.");
    }

    /// <param name="input">Standard input as text.</param>
    public IncomingReading Read(ParseResult arguments, Site site, Func<string> input, DateTimeOffset now)
    {
        var message = arguments.GetValue(_message)!;
        var submission = new Submission(
            CommentedText.SlugOf(arguments.GetValue(_post)!, site),
            arguments.GetValue(_parent) ?? "",
            arguments.GetValue(_name) ?? site.DefaultAuthor.Name,
            arguments.GetValue(_url) ?? "",
            arguments.GetValue(_rating)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            message == "-" ? input() : message);
        return submission.Message.Length > CommentForm.MostCharacters
            ? IncomingReading.Refused(Refusals.TooLong)
            : Incoming.FromDesk(submission, arguments.GetValue(_author), now);
    }
}
