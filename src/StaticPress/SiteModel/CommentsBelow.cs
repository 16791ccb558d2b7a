namespace StaticPress.SiteModel;

/// <summary>What readers left under one text.</summary>
/// <param name="Tree">Null where nobody replied.</param>
/// <param name="Depth">How many levels of answers are shown.</param>
internal sealed record CommentsBelow(CommentTree? Tree, int Depth, PostRating? Rating)
{
    public static readonly CommentsBelow None = new(null, 1, null);

    /// <summary>All comments, pingbacks among them.</summary>
    public int Count { get; } = Tree?.Count ?? 0;

    /// <summary>The answers to the text itself, oldest first; made anew each time.</summary>
    public IReadOnlyList<CommentThread> Threads() => Tree?.Threads(Depth) ?? [];
}
