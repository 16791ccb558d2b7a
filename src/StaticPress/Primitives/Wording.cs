namespace StaticPress.Primitives;

/// <summary>How a problem is told, by somebody who does not know where it is.</summary>
/// <param name="Text">One sentence that says what is wrong.</param>
/// <param name="Hint">One sentence that says what to do; empty when the text says it already.</param>
internal sealed record Wording(string Text, string Hint);
