using System.Globalization;

namespace StaticPress.Importing.Prose;

/// <summary>
/// Whether signs of emphasis are read as such where they stand (CommonMark 6.2): they have to touch a word on the inside, and where they
/// touch punctuation there, none may stand outside. Whether a sign that is neither is punctuation, versions of the rule disagree.
/// </summary>
internal static class Flanking
{
    private enum Class
    {
        Space,
        Punctuation,
        Either,
        Word,
    }

    /// <param name="outside">What stands before an opening or behind a closing mark; a space at the edge of a paragraph.</param>
    public static bool Holds(char outside, char inside) => ClassOf(inside) switch
    {
        Class.Space => false,
        Class.Word => true,
        _ when IsCjk(outside) || (IsCjk(inside) && !char.IsLetterOrDigit(inside)) => true,
        _ => ClassOf(outside) is Class.Space or Class.Punctuation,
    };

    /// <summary>Chinese, Japanese and Korean have no spaces at which a word could end: the signs are read beside brackets too.</summary>
    private static bool IsCjk(char c) =>
        c is (>= '\u2E80' and <= '\u303F') or (>= '\u3041' and <= '\u33FF') or (>= '\u3400' and <= '\u9FFF')
            or (>= '\uAC00' and <= '\uD7AF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF01' and <= '\uFFEE');

    private static Class ClassOf(char c)
    {
        if (char.IsWhiteSpace(c)) return Class.Space;
        if (char.IsLetterOrDigit(c)) return Class.Word;
        if (char.IsAscii(c) || char.IsPunctuation(c)) return Class.Punctuation;
        return char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            ? Class.Word
            : Class.Either;
    }
}
