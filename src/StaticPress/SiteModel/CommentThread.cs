using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>A comment with the answers to it, oldest first.</summary>
/// <param name="Parent">The comment that it answers, also where it stands beside that one; null for an answer to the text.</param>
/// <param name="Depth">1 for an answer to the text; never more than the site shows.</param>
internal sealed record CommentThread(Comment Comment, Comment? Parent, int Depth, IReadOnlyList<CommentThread> Answers);
