using StaticPress.Primitives;

namespace StaticPress.Content;

/// <summary>A file read as a document. With an error among the problems, the document is only good for finding more of them.</summary>
internal sealed record DocumentReading(Document Document, IReadOnlyList<Problem> Problems);
