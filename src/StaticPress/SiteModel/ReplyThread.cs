using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>A reply with the answers to it, oldest first.</summary>
/// <param name="Depth">1 for an answer to the post; never more than the site shows.</param>
internal sealed record ReplyThread(Reply Reply, int Depth, IReadOnlyList<ReplyThread> Answers);
