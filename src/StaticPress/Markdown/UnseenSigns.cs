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

    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(ControlCharacters.Has), '\0', '\u202D', '\u202E']);

    /// <param name="text">As it stands in the file.</param>
    /// <param name="html">What it became: a reference like <c>&amp;#8;</c> is a sign only there.</param>
    public static void Report(string text, ReadOnlySpan<char> html, BodyWriter writer)
    {
        if (!text.AsSpan().ContainsAny(All) && !text.AsSpan().ContainsAnyInRange('\u0080', '\u009F')
            && !(text.Contains('&') && (html.ContainsAny(All) || html.Contains(ControlCharacters.Unknown))))
            return;
        var told = 0;
        foreach (var sign in Sign().EnumerateMatches(text))
        {
            var written = text.AsSpan(sign.Index, sign.Length);
            var code = CodeOf(written);
            var isOfWindows = ControlCharacters.IsOfWindows(code) && written.Length == 1;
            if (code > char.MaxValue || !(isOfWindows || All.Contains((char)code))) continue;
            if (told++ == MaxTold) return;
            var turns = ControlCharacters.Turning.Contains((char)code);
            writer.Report(Problem.Warning(
                writer.PlaceOf(sign.Index),
                ProblemCode.UnseenSign,
                string.Create(CultureInfo.InvariantCulture,
                    $"{(turns ? "A mark that turns the letters behind it around" : "A control character")} (U+{code:X4}) stands here, which no editor shows."),
                isOfWindows && ControlCharacters.LetterOf((char)code) is not ControlCharacters.Unknown and var letter
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
