using Markdig.Helpers;
using Markdig.Parsers;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// <c>==marked words==</c>: a word has to stand right inside the marks, and none right outside. Any other run of equality signs
/// (<c>a == b</c>, <c>(a==b)</c>, <c>'=='</c>, <c>===</c>) stays what it is.
/// </summary>
internal sealed class MarkedText : InlineParser
{
    public MarkedText() => OpeningCharacters = ['='];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var run = slice;
        while (run.CurrentChar == '=') run.SkipChar();
        var count = run.Start - slice.Start;
        var (before, after) = (slice.PeekCharExtra(-1), run.CurrentChar);
        if (count == 2 && ((Opens(before) && IsWord(after)) || (Opens(after) && Ends(before)))) return false;
        return PlainSigns.Take(processor, ref slice, count);
    }

    private static bool Opens(char outside) =>
        outside == '\0' || char.IsWhiteSpace(outside) || (char.IsPunctuation(outside) && outside != '\'' && outside != '"');

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || "*_`[“‘«".Contains(c);

    private static bool Ends(char c) => char.IsLetterOrDigit(c) || "*_`])”’».!?…%".Contains(c);
}
