namespace StaticPress.Highlighting;

/// <param name="Escape">The character that takes the meaning from the next one; <c>\0</c> when there is none.</param>
/// <param name="ManyLines">Whether it may go over the end of a line.</param>
internal sealed record QuotedText(string Open, string Close, char Escape = '\\', bool ManyLines = false)
{
    /// <summary>No line is longer in code that people read; the limit keeps a hostile line linear.</summary>
    private const int MaxOnOneLine = 2_000;

    public static QuotedText Double { get; } = new("\"", "\"");

    public static QuotedText Single { get; } = new("'", "'");

    /// <returns>The length from the opening to behind the close, or 0 when it does not begin here or is not closed.</returns>
    public int LengthAt(ReadOnlySpan<char> code)
    {
        if (!code.StartsWith(Open, StringComparison.Ordinal)) return 0;
        for (var at = Open.Length; at < code.Length; at++)
        {
            if (!ManyLines && (code[at] == '\n' || at > MaxOnOneLine)) return 0;
            if (code[at..].StartsWith(Close, StringComparison.Ordinal)) return at + Close.Length;
            if (code[at] == Escape && Escape != '\0') at++;
        }

        return ManyLines ? code.Length : 0;
    }
}
