namespace StaticPress.Replying;

/// <summary>A reply on its way into the blog, and how it came.</summary>
/// <param name="Id">Told by where it came from, so that the same one is never taken twice: <c>gh-57</c>.</param>
/// <param name="Source">What its file will say of that, such as <c>github:octocat</c>; never an address.</param>
internal sealed record IncomingReply(Submission Submission, string Id, string Source, DateTimeOffset Date)
{
    /// <summary>Whether it is the blog's own.</summary>
    public bool IsByAuthor { get; init; }

    /// <summary>Whether it came through a form, which may be closed.</summary>
    public bool IsReaders { get; init; } = true;
}

/// <param name="Reply">Null when there is none to take.</param>
/// <param name="Refusal">Why.</param>
internal sealed record IncomingReading(IncomingReply? Reply, string Refusal)
{
    public static IncomingReading Refused(string why) => new(null, why);

    public static IncomingReading Of(IncomingReply reply) => new(reply, "");
}
