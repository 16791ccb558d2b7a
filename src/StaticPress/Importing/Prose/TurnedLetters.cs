using StaticPress.Primitives;

namespace StaticPress.Importing.Prose;

/// <summary>
/// The two marks that turn all letters behind them around (U+202D, U+202E), which no editor shows: what they did to the words beside them
/// in one element, <c>&lt;bdo&gt;</c> does. A telephone that copies a number puts it between such marks.
/// </summary>
internal sealed class TurnedLetters(List<InlineToken> tokens)
{
    private const char Ends = '\u202C';

    private InlineToken? _open;
    private int _inside;

    public static string Without(string text) => text.AsSpan().ContainsAny(ControlCharacters.Turning)
        ? text.Replace("\u202D", "", StringComparison.Ordinal).Replace("\u202E", "", StringComparison.Ordinal)
        : text;

    public void Read(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var mark = text[at];
            if (mark is not (>= '\u202A' and <= '\u202E')) continue;
            if (ControlCharacters.Turning.Contains(mark))
            {
                Add(text[from..at]);
                End();
                Begin(mark == '\u202E' ? "rtl" : "ltr");
            }
            else if (_open is not null && mark == Ends && _inside == 0)
            {
                Add(text[from..at]);
                End();
            }
            else
            {
                _inside += mark == Ends ? -1 : 1;
                continue;
            }

            from = at + 1;
        }

        Add(text[from..]);
    }

    /// <summary>At the end of the element, if not before.</summary>
    public void End()
    {
        if (_open is not null) tokens.Add(_open with { Kind = InlineKind.Close });
        _open = null;
    }

    private void Begin(string direction)
    {
        _inside = 0;
        _open = new InlineToken(InlineKind.Open, $"<bdo dir=\"{direction}\">", InlineMark.Html) { Tag = "bdo" };
        tokens.Add(_open);
    }

    private void Add(string words)
    {
        if (words.Length > 0) tokens.Add(new(InlineKind.Text, words));
    }
}
