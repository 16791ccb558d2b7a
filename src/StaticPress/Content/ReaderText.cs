using System.Buffers;
using System.Text;

namespace StaticPress.Content;

/// <summary>
/// Takes out of a stranger's text what no eye sees and what upsets the text around it: control characters, marks that turn the
/// direction of writing, zero-width characters. Hebrew and Arabic need none of them where each block finds its own direction.
/// </summary>
internal static class ReaderText
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(string.Concat(
        Range(0x00, 0x09), Range(0x0B, 0x1F), Range(0x7F, 0x9F), "\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F",
        Range(0x2028, 0x202E), Range(0x2060, 0x206F), Range(0xD800, 0xDFFF), "\uFEFF", Range(0xFFF0, 0xFFFB), "\uFFFE\uFFFF"));

    /// <summary>Several lines: line ends are LF, a tab stays.</summary>
    public static string Lines(string text)
    {
        var at = text.AsSpan().IndexOfAny(Suspect);
        return at < 0 ? text : Cleaned(text, at);
    }

    /// <summary>One line, trimmed, with single spaces.</summary>
    public static string Line(string text)
    {
        var clean = Lines(text);
        if (!clean.AsSpan().ContainsAny('\n', '\t') && !clean.Contains("  ", StringComparison.Ordinal)) return clean.Trim();
        return string.Join(' ', clean.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The same, with at most so many UTF-16 units. Where it is cut, a space or a joiner may have come to the end.</summary>
    public static string Line(string text, int most) => Line(Cut(Line(text), most));

    public static bool IsClean(string text) => Lines(text) == text;

    /// <summary>At most so many UTF-16 units, never half a character.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }

    private static string Cleaned(string text, int from)
    {
        var clean = new StringBuilder(text.Length).Append(text, 0, from);
        var rest = text.AsSpan(from);
        while (!rest.IsEmpty)
        {
            var status = Rune.DecodeFromUtf16(rest, out var rune, out var length);
            var next = rest[length..];
            if (Rune.IsWhiteSpace(rune)) DropJoiners(clean);
            if (status != OperationStatus.Done) clean.Append('\uFFFD');
            else if (rune.Value == '\r') clean.Append(next.StartsWith("\n") ? "" : "\n");
            else if (rune.Value is 0x2028 or 0x2029 or 0x85) clean.Append('\n');
            else if (rune.Value is 0x200C or 0x200D) AppendJoiner(clean, rune);
            else if (!IsUnseen(rune.Value)) clean.Append(text.AsSpan(text.Length - rest.Length, length));
            rest = next;
        }

        DropJoiners(clean);
        return clean.ToString();
    }

    /// <summary>At the end of a word there is nothing to join to.</summary>
    private static void DropJoiners(StringBuilder clean)
    {
        while (clean.Length > 0 && clean[^1] is '\u200C' or '\u200D') clean.Length--;
    }

    /// <summary>One joiner between two characters belongs to Persian and to emoji; more of them hide something.</summary>
    private static void AppendJoiner(StringBuilder clean, Rune joiner)
    {
        if (clean.Length > 0 && clean[^1] is not ('\u200C' or '\u200D') && !char.IsWhiteSpace(clean[^1])) clean.Append(joiner);
    }

    private static bool IsUnseen(int c) => c switch
    {
        '\n' or '\t' => false,
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        0xAD or 0x61C or 0x180E or 0x200B or 0x200E or 0x200F or 0xFEFF => true,
        (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or (>= 0xFFF0 and <= 0xFFFB) or 0xFFFE or 0xFFFF => true,
        (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => (c & 0xFFFE) == 0xFFFE,
    };

    private static string Range(int first, int last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(c => (char)c));
}
