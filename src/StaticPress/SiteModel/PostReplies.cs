namespace StaticPress.SiteModel;

/// <summary>What readers left under one post.</summary>
/// <param name="Tree">Null where nobody replied.</param>
/// <param name="Depth">How many levels of answers are shown.</param>
internal sealed record PostReplies(ReplyTree? Tree, int Depth, PostRating? Rating)
{
    public static readonly PostReplies None = new(null, 1, null);

    /// <summary>All replies, pingbacks among them.</summary>
    public int Count { get; } = Tree?.Count ?? 0;

    /// <summary>The answers to the post itself, oldest first; made anew each time.</summary>
    public IReadOnlyList<ReplyThread> Threads() => Tree?.Threads(Depth) ?? [];
}
