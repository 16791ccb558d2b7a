using StaticPress.Importing.Dialects;

namespace StaticPress.Importing.Marks;

/// <summary>What has to be known beside a text to make of it what StaticPress reads.</summary>
internal sealed record MarkSource(MarkKinds Kinds)
{
    /// <summary>The line of the file at which the text begins, so that what is kept as it was is named where it stands.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>Where a link or a picture leads now, for the address as it is written.</summary>
    public Func<string, string> LinkTo { get; init; } = static address => address;

    /// <summary>The address of another text, by the name that a template calls it by; null for none.</summary>
    public Func<string, string?> TextAt { get; init; } = static _ => null;

    /// <summary>What <c>site.title</c> or <c>page.author</c> says; null for what has to be worked out.</summary>
    public Func<string, string?> Value { get; init; } = static _ => null;

    /// <summary>How Markdown stands in a text that is HTML until that is read.</summary>
    public Func<string, string> Markdown { get; init; } = static text => text;

    /// <summary>A file of code that a text shows, by the name it is called by; null for none.</summary>
    public Func<string, string?> CodeFile { get; init; } = static _ => null;
}

/// <summary>A text as StaticPress reads it.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<MarkNote> Notes);

/// <summary>Something in a text that is not as it was.</summary>
/// <param name="Line">Of its file.</param>
/// <param name="IsLost">Readers of the old site saw what readers of the new one do not.</param>
/// <param name="Text">A sentence with its full stop.</param>
internal sealed record MarkNote(int Line, bool IsLost, string Text, string Snippet);
