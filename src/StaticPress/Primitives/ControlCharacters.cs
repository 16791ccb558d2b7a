using System.Buffers;

namespace StaticPress.Primitives;

/// <summary>Characters that HTML does not allow, and what readers see in the place of each.</summary>
internal static class ControlCharacters
{
    /// <summary>Stands for one that never was a letter.</summary>
    public const char Unknown = '\uFFFD';

    /// <summary>The two marks that turn all letters behind them around, whatever their script.</summary>
    public static readonly SearchValues<char> Turning = SearchValues.Create("\u202D\u202E");

    private const string Allowed = "\t\n\f\r";

    /// <summary>
    /// What U+0080 to U+009F are in Windows-1252, of which they are left over. <c>&amp;#146;</c> is an apostrophe to every browser too
    /// (HTML, numeric character reference end state).
    /// </summary>
    private const string OfWindows =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>A zero is not among them: the Markdown library takes it out itself.</summary>
    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Enumerable.Range(1, 0x1F).Append(0x7F).Select(code => (char)code).Where(control => !Allowed.Contains(control))]);

    /// <summary>Whether it is one below U+0080.</summary>
    public static bool Has(char sign) => All.Contains(sign);

    public static bool IsOfWindows(int code) => code is >= 0x80 and <= 0x9F;

    public static char LetterOf(char sign) => IsOfWindows(sign) ? OfWindows[sign - '\u0080'] : Has(sign) ? Unknown : sign;

    /// <returns>Of the same length; the same text where there is none.</returns>
    public static string Shown(string text) => IsIn(text) ? string.Create(text.Length, text, Replace) : text;

    /// <inheritdoc cref="Shown(string)"/>
    public static ReadOnlySpan<char> Shown(ReadOnlySpan<char> text) => IsIn(text) ? Shown(text.ToString()) : text;

    private static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(All) || text.ContainsAnyInRange('\u0080', '\u009F');

    private static void Replace(Span<char> shown, string text)
    {
        for (var i = 0; i < shown.Length; i++) shown[i] = LetterOf(text[i]);
    }
}
