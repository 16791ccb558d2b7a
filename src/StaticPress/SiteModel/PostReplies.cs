namespace StaticPress.SiteModel;

/// <summary>What readers left under one post.</summary>
/// <param name="Threads">The answers to the post itself, oldest first.</param>
/// <param name="Count">All replies, pingbacks among them.</param>
internal sealed record PostReplies(IReadOnlyList<ReplyThread> Threads, int Count, PostRating? Rating)
{
    public static readonly PostReplies None = new([], 0, null);
}
