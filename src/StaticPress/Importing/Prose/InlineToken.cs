namespace StaticPress.Importing.Prose;

internal enum InlineMark
{
    Strong,
    Emphasis,
    Struck,
    Marked,
    Raised,
    Lowered,
    Link,

    /// <summary>A tag of HTML, for which Markdown has no sign.</summary>
    Html,
}

internal enum InlineKind
{
    Text,

    /// <summary>Markdown or HTML that stands as it is.</summary>
    Whole,
    Break,
    Open,
    Close,
}

/// <summary>A part of a line: words, or where a mark begins or ends.</summary>
/// <param name="Text">The words; for a mark what stands at its end: the address of a link, the tag of HTML.</param>
internal sealed record InlineToken(InlineKind Kind, string Text, InlineMark Mark = default)
{
    public static readonly InlineToken LineBreak = new(InlineKind.Break, "");

    /// <summary>The tag to be written where the signs of Markdown would not be read: <c>strong</c>.</summary>
    public string Tag { get; init; } = "";

    /// <summary>The other end of the same mark.</summary>
    public bool IsSame(InlineToken other) => other.Mark == Mark && other.Text == Text && other.Tag == Tag;
}
