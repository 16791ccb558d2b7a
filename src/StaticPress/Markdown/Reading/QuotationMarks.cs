using System.Globalization;
using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Markdown.Reading;

/// <summary>
/// Which way each quotation mark of a block turns. A double mark opens before a word and closes behind one, whether or not it has a
/// partner: a quotation of several paragraphs opens each of them and closes once. A single mark is an apostrophe unless a later one can
/// close it.
/// </summary>
/// <param name="seen">What a reader sees of the block; the marks are put into it as they are set.</param>
internal sealed class QuotationMarks(char[] seen)
{
    /// <summary>Words that begin with an apostrophe, and are not quoted.</summary>
    private static readonly HashSet<string> Shortened = new(StringComparer.OrdinalIgnoreCase)
    {
        "tis", "twas", "twere", "twill", "twould", "tisn", "twasn", "til", "till", "em", "n", "cause", "bout", "round", "neath",
        "cept", "fraid", "nuff",
    };

    private static readonly string[] Endings = ["s", "d", "m", "t", "ll", "re", "ve"];

    private readonly int _lastClosing = LastClosing(seen);
    private bool _isOpen;
    private bool _isSingleOpen;

    /// <summary>Whether two single marks opened a quotation.</summary>
    private bool _isPairOpen;

    /// <param name="run">How many equal marks stand from here on.</param>
    /// <returns>How many of them were written.</returns>
    public int Set(int at, int run, StringBuilder written)
    {
        var mark = seen[at];
        if (run > 1 && IsTyped(at, run))
        {
            written.Append(mark, run);
            return run;
        }

        var width = mark == '\'' && run == 2 && (!IsWord(Before(at)) || !IsWord(After(at + 1))) ? 2 : 1;
        var (before, after) = (Before(at), After(at + width - 1));
        var set = IsHebrew(before) && (mark == '\'' || IsHebrew(after)) ? mark
            : mark == '"' || width == 2 ? Double(before, after, mark) : Single(at, before, after);
        seen.AsSpan(at, width).Fill(set);
        written.Append(set, set == mark ? width : 1);
        return width;
    }

    /// <summary>
    /// Marks with nothing between them are a program's empty text, <c>x = ''</c>, and three are its long one. Two single ones that are
    /// meant as a double one open before a word where others close, or close what is open.
    /// </summary>
    private bool IsTyped(int at, int run)
    {
        var (before, after) = (Before(at), After(at + run - 1));
        if (run > 2) return true;
        if (seen[at] == '"') return !_isOpen && !IsWord(before) && !IsWord(after);
        if (IsWord(before) && IsWord(after)) return false;
        if (_isPairOpen && !IsSpace(before))
        {
            _isPairOpen = false;
            return false;
        }

        if (IsSpace(after) || IsClosing(after) || seen.AsSpan(at + run).IndexOf("''") < 0) return true;
        _isPairOpen = true;
        return false;
    }

    private char Double(char before, char after, char mark)
    {
        if (IsSpace(before) && IsSpace(after)) return mark;
        // Inches: 6'4", 17".
        if (char.IsDigit(before) && !_isOpen && (IsSpace(after) || !char.IsLetter(after))) return mark;
        _isOpen = Opens(before, after);
        return _isOpen ? '“' : '”';
    }

    private bool Opens(char before, char after)
    {
        if (IsSpace(before) || IsOpening(before)) return !IsSpace(after);
        if (IsSpace(after) || IsClosing(after)) return false;
        // Between two words, or a dash and a word: whichever is wanted.
        return !_isOpen;
    }

    private char Single(int at, char before, char after)
    {
        const char Apostrophe = '’';
        if (IsSpace(before) && IsSpace(after)) return '\'';
        if (InRow(at, before, after) is { } set) return set;
        if (IsWord(before))
        {
            // Feet (6'4") and thousands (1'000) on the one hand, the 1950's on the other.
            if (char.IsDigit(before) && !char.IsLetter(after) && !_isSingleOpen) return '\'';
            if (!char.IsLetterOrDigit(after)) _isSingleOpen = false;
            return Apostrophe;
        }

        var mayOpen = IsSpace(before) || IsOpening(before) || IsDash(before);
        if (!mayOpen && (Continues(at) || IsSpace(after) || IsClosing(after) || IsDash(after) || _isSingleOpen))
        {
            if (!Continues(at)) _isSingleOpen = false;
            return Apostrophe;
        }

        if (IsSpace(after) || (IsDash(before) && IsClosing(after)) || IsYear(at) || Shortened.Contains(WordBehind(at))) return Apostrophe;
        var beginsText = at == 0 || (IsOpening(before) && at == 1);
        if (_lastClosing <= at && !(beginsText && char.IsUpper(after))) return Apostrophe;
        _isSingleOpen = true;
        return '‘';
    }

    /// <summary>Behind a word in brackets, in marks or with a full stop: <c>(KCM)'s</c>, <c>"Morning"'s</c>, <c>U.S.'s</c>.</summary>
    private bool Continues(int at) => Endings.Contains(WordBehind(at), StringComparer.OrdinalIgnoreCase);

    /// <summary>No apostrophe stands between the letters of scripts without spaces, where a word ends at no space: <c>私の'家'は</c>.</summary>
    private char? InRow(int at, char before, char after)
    {
        var isBehind = UnspacedScript.Has(before);
        if (!IsWord(after) || !(_isSingleOpen ? isBehind : isBehind || (UnspacedScript.Has(after) && !IsWord(before)))) return null;
        if (!_isSingleOpen && (Continues(at) || !seen.AsSpan(at + 1).Contains('\''))) return null;
        _isSingleOpen = !_isSingleOpen;
        return _isSingleOpen ? '‘' : '’';
    }

    /// <summary><c>'80s</c>, <c>'48</c>.</summary>
    private bool IsYear(int at) =>
        char.IsAsciiDigit(After(at)) && char.IsAsciiDigit(After(at + 1)) && (After(at + 2) == 's' || !char.IsLetterOrDigit(After(at + 2)));

    private string WordBehind(int at)
    {
        var end = at + 1;
        while (end < seen.Length && end - at < 8 && char.IsLetter(seen[end])) end++;
        return new string(seen, at + 1, end - at - 1);
    }

    private char Before(int at) => at > 0 ? seen[at - 1] : ' ';

    private char After(int at) => at + 1 < seen.Length ? seen[at + 1] : ' ';

    private static int LastClosing(char[] seen)
    {
        for (var at = seen.Length - 1; at > 0; at--)
        {
            if (seen[at] == '\'' && !IsSpace(seen[at - 1]) && (at + 1 == seen.Length || !char.IsLetterOrDigit(seen[at + 1]))) return at;
        }

        return -1;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static bool IsDash(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;

    private static bool IsOpening(char c) =>
        c is '/' or '=' || char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool IsClosing(char c) =>
        ".,;:!?…%".Contains(c) || char.GetUnicodeCategory(c) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private static bool IsHebrew(char c) => c is >= '\u05D0' and <= '\u05EA';
}
