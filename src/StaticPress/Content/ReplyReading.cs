using StaticPress.Primitives;

namespace StaticPress.Content;

/// <summary>A file read as a reply; null beside the errors that kept it from being one.</summary>
internal readonly record struct ReplyReading(Reply? Reply, IReadOnlyList<Problem> Problems);
