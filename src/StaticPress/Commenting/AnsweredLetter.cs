namespace StaticPress.Commenting;

/// <summary>
/// What mail programs put into an answer: the letter that is answered, the words that lead to it, a signature. Not a word of it is for the
/// public, and addresses are in it.
/// </summary>
internal static class AnsweredLetter
{
    /// <summary>Over which a program breaks the words that lead to the letter.</summary>
    private const int MostLines = 4;

    /// <summary>With a time of day and a colon at the end they lead to a letter, even where it is not marked as quoted.</summary>
    private static readonly string[] Wrote =
    [
        "wrote", "schrieb", "écrit", "escribió", "scritto", "escreveu", "schreef", "skrev", "napisał", "написал", "пишет", "kirjoitti",
        "כתב", "מאת", "كتب", "yazdı", "写道", "書きました",
    ];

    /// <summary>What somebody wrote himself, of a letter without the form.</summary>
    public static string Without(string text)
    {
        var lines = CommentForm.Lines(text);
        var kept = new List<string>();
        for (var at = 0; at < lines.Length && !Ends(lines[at]) && !IsHead(lines, at); at++)
        {
            if (lines[at].StartsWith('>')) continue;
            kept.Add(lines[at]);
            if (!IsBeforeColon(lines[at])) continue;
            var (from, isWhole) = Introduction(kept);
            var isBeforeQuote = IsBeforeQuote(lines, at);
            if (isBeforeQuote) from = Math.Min(from, kept.Count - 1);
            kept.RemoveRange(from, kept.Count - from);
            // Nothing marks where the other letter ends; above it all is the writer's own.
            if (isWhole && !isBeforeQuote && !kept.TrueForAll(string.IsNullOrWhiteSpace)) break;
        }

        return string.Join('\n', kept).Trim();
    }

    /// <summary>Without a quoted letter at the end; other quotations in the text of a form may be the reader's own.</summary>
    public static string WithoutLast(string text)
    {
        var lines = text.TrimEnd().Split('\n');
        var at = lines.Length;
        while (at > 0 && (string.IsNullOrWhiteSpace(lines[at - 1]) || lines[at - 1][0] == '>')) at--;
        if (at == 0 || at == lines.Length || !IsBeforeColon(lines[at - 1])) return text;
        var from = Introduction([.. lines.Take(at)]).From;
        return from < at ? string.Join('\n', lines.Take(from)) : text;
    }

    /// <summary>A signature (RFC 3676, section 4.3), or the letter that this one answers or passes on.</summary>
    public static bool Ends(string line) =>
        line is "-- " or "--"
        || (line.StartsWith("-----", StringComparison.Ordinal) && line.TrimEnd().EndsWith("---", StringComparison.Ordinal)
            && line.Any(char.IsLetter))
        || line.StartsWith("________________________________", StringComparison.Ordinal);

    /// <param name="lines">The last one ends with a colon.</param>
    /// <returns>Where the words begin that lead to a letter, behind the last line where there are none; and whether day and time are in
    /// them, which nobody writes himself.</returns>
    private static (int From, bool IsWhole) Introduction(List<string> lines)
    {
        var words = "";
        for (var from = lines.Count - 1; from >= 0 && lines.Count - from <= MostLines && Plain(lines[from]) is { Length: > 0 } line; from--)
        {
            words = $"{line} {words}";
            if (HasTime(words) && Numbers(words) > 3 && (words.Contains('@') || HasWord(words))) return (from, true);
        }

        var last = Plain(lines[^1]);
        if (!last.Contains('@') || !(last.Contains('<') || HasWord(last))) return (lines.Count, false);
        return (last[0] == '<' && lines.Count > 1 && Plain(lines[^2]).Length > 0 ? lines.Count - 2 : lines.Count - 1, false);
    }

    private static bool HasWord(string words) => Wrote.Any(word => words.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsBeforeColon(string line) => Plain(line) is [.., ':' or '：'];

    /// <summary>Three lines as <c>From: …</c>, <c>Sent: …</c>, <c>To: …</c>, in any language, with an address.</summary>
    private static bool IsHead(string[] lines, int at) =>
        at + 2 < lines.Length && lines[at..(at + 3)] is var head && Array.TrueForAll(head, IsOfHead)
        && head.Any(line => line.Contains('@'));

    private static bool IsOfHead(string line) =>
        Plain(line).Replace("*", "", StringComparison.Ordinal) is var plain && plain.IndexOf(':') is > 1 and < 20 and var colon
        && plain.AsSpan(0, colon).IndexOfAnyInRange('0', '9') < 0 && plain.Length > colon + 1;

    private static bool IsBeforeQuote(string[] lines, int at)
    {
        do at++;
        while (at < lines.Length && string.IsNullOrWhiteSpace(lines[at]));
        return at < lines.Length && lines[at].StartsWith('>');
    }

    /// <summary>7:00 and 07.00, and 19:30 with other words around it.</summary>
    private static bool HasTime(string text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] is ':' or '.' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]) && char.IsAsciiDigit(text[i + 2])
                && (i + 3 == text.Length || !(char.IsAsciiDigit(text[i + 3]) || text[i + 3] == '.'))) return true;
        }

        return false;
    }

    private static int Numbers(string text) =>
        text.Where((sign, at) => char.IsAsciiDigit(sign) && (at == 0 || !char.IsAsciiDigit(text[at - 1]))).Count();

    /// <summary>Without the unseen signs that Hebrew and Arabic programs put around it.</summary>
    private static string Plain(string line) => string.Concat(line.Where(sign => sign is not ((>= '\u200E' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))).Trim();
}
