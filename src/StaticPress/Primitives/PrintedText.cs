using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticPress.Primitives;

/// <summary>
/// Text as it may be printed on a terminal or in the log of a build server, whoever wrote it: one line of bounded length, in which
/// nothing moves the cursor, turns the direction of writing, or is a command to GitHub.
/// </summary>
internal static class PrintedText
{
    /// <summary>In UTF-16 units; what a person still reads.</summary>
    public const int Most = 600;

    private static readonly SearchValues<char> Suspect = SearchValues.Create(string.Concat(
        Range(0x00, 0x1F), Range(0x7F, 0x9F), "\u00AD\u061C\u180E\u200B\u200E\u200F", Range(0x2028, 0x202E), Range(0x2060, 0x206F),
        "\uFEFF", Range(0xD800, 0xDFFF), "#:"));

    /// <returns>The same text when nothing in it is to be changed; <c>a\nb</c> for two lines. Done twice, it changes nothing
    /// more.</returns>
    public static string Of(string text, int most = Most)
    {
        var shown = text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
        if (shown.AsSpan().ContainsAny(Suspect)) shown = Escaped(shown);
        return text.Length > most ? shown + '…' : shown;
    }

    /// <summary>A path keeps its end, which names the file.</summary>
    public static string OfPath(string path, int most = Most) => path.Length <= most ? Of(path, most) : '…' + Of(path[^most..], most);

    private static string Escaped(string text)
    {
        var clean = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        // A line that begins with '::', or holds '##[' anywhere, is a command to the runner of GitHub Actions.
        if (rest.TrimStart().StartsWith("::")) clean.Append('\\');
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf16(rest, out var rune, out var length);
            if (rest.StartsWith("##[")) (_, length) = (clean.Append("##\\["), 3);
            else if (rune.Value == '\n') clean.Append("\\n");
            else if (rune.Value == '\t') clean.Append("\\t");
            else if (status != OperationStatus.Done) clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)rest[0]:x4}");
            else if (IsUnseen(rune)) clean.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else clean.Append(rest[..length]);
            rest = rest[length..];
        }

        return clean.ToString();
    }

    /// <summary>The joiners of Persian and of emoji stay.</summary>
    private static bool IsUnseen(Rune rune) => rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune) is (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);

    private static string Range(int first, int last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(c => (char)c));
}
