using StaticPress.Content;

namespace StaticPress.Commenting;

/// <summary>A comment on its way into the blog, and how it came.</summary>
/// <param name="Id">Told by where it came from, so that the same one is never taken twice: <c>gh-57</c>.</param>
/// <param name="Source">What its file will say of that, such as <c>github:octocat</c>; never an address.</param>
internal sealed record IncomingComment(Submission Submission, string Id, string Source, DateTimeOffset Date)
{
    /// <summary>Whether it is the blog's own.</summary>
    public bool IsByAuthor { get; init; }

    /// <summary>Whether it came through a form, which may be closed.</summary>
    public bool IsReaders { get; init; } = true;
}

/// <param name="Comment">Null when there is none to take.</param>
/// <param name="Refusal">Why.</param>
internal sealed record IncomingReading(IncomingComment? Comment, string Refusal)
{
    public static IncomingReading Refused(string why) => new(null, why);

    public static IncomingReading Of(IncomingComment comment) => new(comment, "");
}

/// <summary>What somebody wrote into the form, as it came: nothing in it is to be trusted.</summary>
/// <param name="Post">The slug of the post, if it is one.</param>
/// <param name="Parent">The id of the comment that is answered, if it is one; empty for an answer to the post.</param>
internal sealed record Submission(string Post, string Parent, string Name, string Site, string Rating, string Message)
{
    /// <param name="fields">By the ids of <see cref="CommentForm"/>; what is missing is empty.</param>
    public static Submission Of(IReadOnlyDictionary<string, string> fields)
    {
        return new(Value("post"), Value("parent"), Value("name"), Value("site"), Value("rating"), Value("message"));

        string Value(string id) => fields.TryGetValue(id, out var value) ? value.Trim('\n', ' ') : "";
    }

    /// <summary>E-mail addresses in the text are never published, whatever unseen signs stand in them: '…' stands for each.</summary>
    public Submission WithoutAddresses() => this with { Message = MailAddresses.TakenOut(ReaderText.Lines(Message)) };
}
