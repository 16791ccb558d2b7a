using StaticPress.Primitives;

namespace StaticPress.Markdown;

/// <summary>
/// Links and pictures in the words of one block that are none, for a sign of theirs is another than Markdown wants. Read by hand: patterns
/// for them would be ten times as large.
/// </summary>
internal static class MissedLinks
{
    private const string Marks = "\"'“”„‟«»″‘’‚＂";
    private const int MostWords = 200;

    /// <summary>Of what is looked at behind a bracket: an address and a caption are shorter, and a line may be a whole book.</summary>
    private const int MostBehind = 1000;

    /// <summary>Of files that stand in texts and links; the others are told where their parentheses show what they are.</summary>
    private static readonly string[] Endings =
        [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif", ".heic", ".mp3", ".m4a", ".md", ".htm", ".html"];

    private static readonly string[] Beginnings = ["https://", "http://", "/", "./", "../", "mailto:"];

    public static IEnumerable<LeftOver> In(string words)
    {
        for (var at = words.IndexOf(']'); at >= 0; at = words.IndexOf(']', at + 1))
        {
            if (At(words, at) is { } told) yield return told;
        }

        for (var at = words.IndexOf(")[", StringComparison.Ordinal); at >= 0; at = words.IndexOf(")[", at + 1, StringComparison.Ordinal))
        {
            if (Turned(words, at) is { } told) yield return told;
        }
    }

    /// <param name="end">Where the bracket behind its words stands.</param>
    public static LeftOver? At(string words, int end)
    {
        if (Label.Before(words, end, "[]\n") is not { } label || words[label.Bracket] != '[') return null;
        var line = LineFrom(words, end + 1);
        var inside = line.TrimStart(" \u00A0");
        var gap = line.Length - inside.Length;
        if (gap > 3 || inside is not ['(', ..]) return null;
        inside = inside[1..];
        var length = inside.IndexOfAny(" ()<>");
        var (address, rest) = length < 0 ? (inside.ToString(), "") : (inside[..length].ToString(), inside[length..].ToString());
        if (address.Length == 0 || (gap > 0 && (!IsAddress(address) || label.IsNumber))) return null;
        if (gap > 0 && rest is [')', ..]) return label.Parted($"({address})");
        if (rest.Length > 0 && rest[0] != ' ') return null;
        if (!rest.AsSpan().ContainsAny('(', ')'))
            return gap == 0 && (label.IsPicture || IsPlain(address)) ? label.Unclosed(address.TrimEnd('.', ',', ';', ':', '!', '?')) : null;
        return Captioned(label, (address, rest.TrimStart(' ')), gap > 0);
    }

    /// <summary>Of what ends before this place with a bracket.</summary>
    public static string NameAt(string words, int end) => Label.Before(words, end, "[]\n") is { IsPicture: true } ? "picture" : "link";

    /// <param name="target">And what stands behind the address.</param>
    private static LeftOver? Captioned(Label label, (string Address, string Behind) target, bool isParted)
    {
        var (address, rest) = target;
        // [see](that “so”) is two remarks.
        if (!label.IsPicture && !address.AsSpan().ContainsAny('/', '.', ':')) return null;
        var isOpen = Marks.Contains(rest[0]);
        for (var end = rest.IndexOf(')'); isOpen && end > 0; end = rest.IndexOf(')', end + 1))
        {
            var quoted = rest[..end].TrimEnd(' ');
            if (quoted.Length < 2 || !Marks.Contains(quoted[^1])) continue;
            var caption = quoted[1..^1];
            var written = $"({address} {Quoted(caption)})";
            return isParted ? label.Parted(written)
                : quoted[0] is not ('"' or '\'') || quoted[^1] is not ('"' or '\'')
                    ? label.Told("its caption stands in curly quotation marks", written)
                : quoted[0] == '\'' && caption.Contains('\'')
                    ? label.Told("the apostrophe in its caption ends that too early", written)
                    : label.Told("the quotation marks in its caption end it too early", written);
        }

        var bare = rest[..rest.IndexOfAny(['(', ')'])].Trim();
        if (isParted || bare.Length == 0 || bare.Length == rest.Length || rest[bare.Length..].TrimStart() is not [')', ..]) return null;
        if ((isOpen || Marks.Contains(bare[^1])) && !(isOpen ? bare.AsSpan(1) : bare.AsSpan(0, bare.Length - 1)).ContainsAny("\"“”„"))
            return label.Told("its caption has a quotation mark at one end alone", $"({address} {Quoted(bare.Trim([.. Marks]))})");
        // A word with an ending or a slash belongs to the address, in which a space stands.
        if (isOpen || !HasEnding(address) || bare.AsSpan().ContainsAny('.', '/')) return null;
        return bare[0] == '=' ? label.Told("what stands behind its address is no caption", $"({address})")
            : label.Told("its caption stands without quotation marks", $"({address} {Quoted(bare)})");
    }

    private static LeftOver? Turned(string words, int at)
    {
        if (Label.Before(words, at, "()[]\n") is not { } label || words[label.Bracket] != '(' || label.Words.Length == 0) return null;
        var inside = LineFrom(words, at + 2);
        if (inside.IndexOfAny("][ ") is not (> 1 and var end) || inside[end] != ']') return null;
        if (inside[(end + 1)..] is ['(' or '[' or ':', ..]) return null;
        var address = inside[..end].ToString();
        var isLink = HasEnding(address) || address[0] == '/' || address.StartsWith("http", StringComparison.Ordinal);
        // [/quote] ends what [quote] began.
        return isLink && !words.Contains($"[{address.Trim('/')}", StringComparison.Ordinal)
            ? label.Told("its brackets stand the wrong way round", $"({address})") : null;
    }

    private static ReadOnlySpan<char> LineFrom(string words, int start)
    {
        var line = words.AsSpan(start, Math.Min(words.Length - start, MostBehind));
        return line.IndexOf('\n') is var end and >= 0 ? line[..end] : line;
    }

    private static bool IsAddress(string text) => IsPlain(text) || HasEnding(text);

    /// <summary><c>/s</c> is irony.</summary>
    private static bool IsPlain(string text) =>
        text.Length > 2 && !text.StartsWith("//", StringComparison.Ordinal)
        && Array.Exists(Beginnings, beginning => text.StartsWith(beginning, StringComparison.Ordinal));

    private static bool HasEnding(string text) =>
        Array.Exists(Endings, ending => text.Length > ending.Length && text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>In the quotation marks that do not stand within.</summary>
    private static string Quoted(string caption)
    {
        if (!caption.Contains('"')) return $"\"{caption}\"";
        if (!caption.Contains('\'')) return $"'{caption}'";
        var isOpen = false;
        return $"\"{string.Concat(caption.Select(c => c != '"' ? c : (isOpen = !isOpen) ? '“' : '”'))}\"";
    }

    /// <summary>The words of what should be a link or a picture, with the place of the bracket before them.</summary>
    private sealed record Label(int Bracket, bool IsPicture, string Words)
    {
        public bool IsNumber => Words.All(char.IsAsciiDigit);

        /// <returns>Null where none of these signs stands before.</returns>
        public static Label? Before(string words, int end, string signs)
        {
            var start = words.AsSpan(0, end).LastIndexOfAny(signs);
            return start < 0 || end - start > MostWords ? null
                : new Label(start, start > 0 && words[start - 1] == '!', words[(start + 1)..end].Replace('\u00A0', ' '));
        }

        public LeftOver Told(string why, string target) => Say(why, $"Write {Written(target)}.");

        public LeftOver Parted(string target) => Say("a space stands between its brackets", $"Write them without one: {Written(target)}.");

        public LeftOver Unclosed(string address) =>
            Say("its parenthesis is never closed", $"Write ')' behind the address: {Written($"({address})")}.");

        private string Written(string target) => $"{(IsPicture ? "!" : "")}[{LeftOverSigns.Short(Words)}]{target}";

        private LeftOver Say(string why, string hint) => new(
            IsPicture ? Bracket - 1 : Bracket, ProblemCode.LeftOverMarks,
            $"This is no {(IsPicture ? "picture" : "link")}, because {why}: readers see it as text.", hint);
    }
}
