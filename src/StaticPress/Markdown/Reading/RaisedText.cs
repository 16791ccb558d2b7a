using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// <c>20^th^</c> and <c>H~2~O</c>, as Pandoc reads them: what they stand by comes right before, no white space between the marks.
/// News is full of <c>10^6</c>, <c>^_^</c>, <c>5~10</c>, <c>~/files</c> and <c>好的~</c>, so only letters, digits and the signs of formulas
/// may be raised, and no digit may follow.
/// </summary>
internal sealed class RaisedText : InlineParser
{
    public RaisedText() => OpeningCharacters = ['^', '~'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var mark = slice.CurrentChar;
        if (!MayStandBefore(slice.PeekCharExtra(-1), mark) || End(slice, mark) is not (> 0 and var end)) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var text = slice.Text[(slice.Start + 1)..end].Replace("\\ ", "\u00A0", StringComparison.Ordinal);
        var raised = new EmphasisInline
        {
            DelimiterChar = mark,
            DelimiterCount = 1,
            Span = new(start, start + end - slice.Start),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        raised.AppendChild(new LiteralInline(text) { Span = raised.Span, Line = line, Column = column, IsClosed = true });
        processor.Inline = raised;
        slice.Start = end + 1;
        return true;
    }

    private static bool MayStandBefore(char c, char mark) => mark == '^'
        ? char.IsLetterOrDigit(c) || ")]*_`’”\"'.,~".Contains(c)
        : (char.IsLetterOrDigit(c) && !RunsWithoutSpaces(c)) || c is ')' or ']' or '^';

    /// <returns>Where the closing mark stands; 0 when this is no opening one.</returns>
    private static int End(StringSlice slice, char mark)
    {
        var says = false;
        for (var at = slice.Start + 1; at <= slice.End; at++)
        {
            var c = slice.Text[at];
            if (c == mark) return says && (at == slice.End || (slice.Text[at + 1] != mark && !char.IsDigit(slice.Text[at + 1]))) ? at : 0;
            if (char.IsLetterOrDigit(c) && !RunsWithoutSpaces(c)) says = true;
            else if (c == '\\' && at < slice.End && slice.Text[at + 1] == ' ') at++;
            else if (!"+-−–=()′".Contains(c) && !IsDecimalPoint(slice.Text, at, slice.End)) return 0;
        }

        return 0;
    }

    private static bool IsDecimalPoint(string text, int at, int end) =>
        text[at] is '.' or ',' && at < end && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    /// <summary>Chinese, Japanese, Korean: a tilde in a run of these is a sign of its own.</summary>
    private static bool RunsWithoutSpaces(char c) =>
        c is >= '\u2E80' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF';
}
