using StaticPress.Primitives;

namespace StaticPress.Content;

/// <summary>A file read as a reply; null beside the errors that kept it from being one.</summary>
internal sealed record ReplyReading(Reply? Reply, IReadOnlyList<Problem> Problems);
