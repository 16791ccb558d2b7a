using System.Globalization;
using System.Text;

namespace StaticPress.Verifying;

/// <summary>
/// The words of a text, so that two texts can be compared whatever their quotation marks, dashes and spaces are: runs of letters and
/// digits in small letters; of Chinese and Japanese, which have no spaces, each sign.
/// </summary>
internal static class Words
{
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSign(rune.Value))
            {
                End(word, words);
                words.Add(rune.ToString());
            }
            else if (Rune.IsLetterOrDigit(rune) || (word.Length > 0 && IsMark(rune))) word.Append(Rune.ToLowerInvariant(rune).ToString());
            // A soft hyphen, a joiner or a mark of direction is in a word and no part of it.
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format) End(word, words);
        }

        End(word, words);
        return words;
    }

    private static void End(StringBuilder word, List<string> words)
    {
        if (word.Length == 0) return;
        words.Add(word.ToString());
        word.Clear();
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;

    private static bool IsSign(int value) =>
        value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;
}
