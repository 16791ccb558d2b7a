using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// What no editor shows and no page may have: control characters, which come with pasted text and are not allowed in HTML, and the two
/// marks that turn letters around, so that readers read another text than stands in the file. Hebrew and Arabic need none of them.
/// </summary>
internal static partial class UnseenSigns
{
    private const int MaxTold = 20;

    private const string Allowed = "\t\n\f\r";

    private const char Shown = '\uFFFD';

    /// <summary>
    /// What U+0080 to U+009F are in Windows-1252, of which they are left over. <c>&amp;#146;</c> is an apostrophe to every browser too
    /// (HTML, numeric character reference end state).
    /// </summary>
    private const string OfWindows =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>A zero is not among them: the Markdown library takes it out itself.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(1, 0x1F).Append(0x7F).Select(code => (char)code).Where(control => !Allowed.Contains(control))]);

    private static readonly SearchValues<char> All =
        SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(Controls.Contains), '\0', '\u202D', '\u202E']);

    /// <returns>
    /// Of the same length, with U+FFFD for each control character, or the letter that it was; the same text where there is none.
    /// </returns>
    public static string WithoutControls(string text) => Holds(text) ? string.Create(text.Length, text, Replace) : text;

    /// <inheritdoc cref="WithoutControls(string)"/>
    public static ReadOnlySpan<char> WithoutControls(ReadOnlySpan<char> text) =>
        Holds(text) ? WithoutControls(text.ToString()) : text;

    /// <summary>U+FFFD for a control character that never was a letter.</summary>
    public static char LetterOf(char sign) =>
        IsOfWindows(sign) ? OfWindows[sign - '\u0080'] : Controls.Contains(sign) ? Shown : sign;

    private static bool Holds(ReadOnlySpan<char> text) => text.ContainsAny(Controls) || text.ContainsAnyInRange('\u0080', '\u009F');

    private static bool IsOfWindows(int code) => code is >= 0x80 and <= 0x9F;

    private static void Replace(Span<char> shown, string text)
    {
        for (var i = 0; i < shown.Length; i++) shown[i] = LetterOf(text[i]);
    }

    /// <param name="text">As it stands in the file.</param>
    /// <param name="html">What it became: a reference like <c>&amp;#8;</c> is a sign only there.</param>
    public static void Report(string text, ReadOnlySpan<char> html, BodyWriter writer)
    {
        if (!text.AsSpan().ContainsAny(All) && !text.AsSpan().ContainsAnyInRange('\u0080', '\u009F')
            && !(text.Contains('&') && (html.ContainsAny(All) || html.Contains(Shown))))
            return;
        var told = 0;
        foreach (var sign in Sign().EnumerateMatches(text))
        {
            var written = text.AsSpan(sign.Index, sign.Length);
            var code = CodeOf(written);
            var isOfWindows = IsOfWindows(code) && written.Length == 1;
            if (code > char.MaxValue || !(isOfWindows || All.Contains((char)code))) continue;
            if (told++ == MaxTold) return;
            var turns = code is 0x202D or 0x202E;
            writer.Report(Problem.Warning(
                writer.PlaceOf(sign.Index),
                ProblemCode.UnseenSign,
                string.Create(CultureInfo.InvariantCulture,
                    $"{(turns ? "A mark that turns the letters behind it around" : "A control character")} (U+{code:X4}) stands here, which no editor shows."),
                isOfWindows && LetterOf((char)code) is not Shown and var letter
                    ? $"Write {letter}, which it is in the Windows-1252 of older programs; readers see that."
                    : turns
                    ? "Delete it: readers see another text than yours. A quotation in another direction finds its own in <bdi>."
                    : "Delete it: readers see a \uFFFD in its place."));
        }
    }

    private static int CodeOf(ReadOnlySpan<char> written)
    {
        if (written.Length == 1) return written[0];
        var hexadecimal = written[2] is 'x' or 'X';
        var digits = written[(hexadecimal ? 3 : 2)..^1];
        return int.Parse(digits, hexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"[\0-\x1F\x7F-\x9F\u202D\u202E]|&#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6});")]
    private static partial Regex Sign();
}
