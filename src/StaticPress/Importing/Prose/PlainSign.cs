using System.Buffers;
using System.Text;
using StaticPress.Markdown.Reading;

namespace StaticPress.Importing.Prose;

/// <summary>Where words stand that are about to be written.</summary>
internal readonly record struct WordsPlace(bool AtLineStart, bool InBrackets, bool InTable, bool BehindWhole, bool BeforeWhole);

/// <summary>
/// Writes words so that this program's Markdown reads them as words: a backslash stands before each sign that would mean something where it
/// stands, and before no other.
/// </summary>
internal static class PlainSign
{
    /// <summary>How far behind a sign its partner is looked for.</summary>
    private const int MostBehind = 200;

    private static readonly SearchValues<char> AlwaysSigns = SearchValues.Create("\\`*_[]<>&~^={|:!%");

    public static void Write(StringBuilder written, string words, WordsPlace place)
    {
        var at = place.AtLineStart ? WriteLineStart(written, words) : 0;
        while (at < words.Length)
        {
            var next = words.AsSpan(at).IndexOfAny(AlwaysSigns);
            written.Append(words, at, next < 0 ? words.Length - at : next);
            if (next < 0) return;
            at += next;
            if (words[at] == ':' && AddressLength(words, at, place) is > 0 and var length)
            {
                WriteAddress(written, words.AsSpan(at, length), place);
                at += length;
                continue;
            }

            if (words[at] == '&' && IsEntity(words.AsSpan(at))) written.Append("&amp;");
            else if (Means(words, at, place)) written.Append('\\').Append(words[at]);
            else written.Append(words[at]);
            at++;
        }
    }

    /// <summary>A sign that would begin another kind of block, or a line of signs that would turn the line above into one.</summary>
    /// <returns>How many characters are written.</returns>
    private static int WriteLineStart(StringBuilder written, string words)
    {
        var digits = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits is > 0 and < 10 && words[digits] is '.' or ')' && EndsMark(words, digits + 1))
        {
            written.Append(words, 0, digits).Append('\\').Append(words[digits]);
            return digits + 1;
        }

        var first = words[0];
        var run = words.AsSpan().IndexOfAnyExcept(first);
        var means = first switch
        {
            '#' => run < 0 ? words.Length <= 6 : run <= 6 && (EndsMark(words, run) || run > 1 || IsTitle(words)),
            '+' => EndsMark(words, 1),
            '-' => EndsMark(words, 1) || char.IsLetter(words[1]) || !words.AsSpan().ContainsAnyExcept("-|: "),
            '!' or '?' => run == 3 && words[3] is ' ' or '+',
            '>' => true,
            ':' => EndsMark(words, 1) || run is < 0 or >= 3,
            '=' => !words.AsSpan().ContainsAnyExcept("= "),
            '|' => true,
            _ => false,
        };
        if (!means) return 0;
        written.Append('\\').Append(first);
        return 1;
    }

    /// <summary>One sign without its space, which a build takes for a heading that was meant: <c>#Day one</c>.</summary>
    private static bool IsTitle(string words) => char.IsUpper(words[1]) && words.Contains(' ');

    private static bool EndsMark(string words, int at) => at >= words.Length || char.IsWhiteSpace(words[at]);

    private static bool Means(string words, int at, WordsPlace place)
    {
        var c = words[at];
        var before = at > 0 ? words[at - 1] : place.BehindWhole ? 'a' : ' ';
        var (isLast, after) = (at + 1 >= words.Length, at + 1 < words.Length ? words[at + 1] : '\0');
        return c switch
        {
            '\\' => isLast || char.IsAsciiLetterOrDigit(after) is false,
            '`' => true,
            '*' => isLast || !(before == ' ' && after == ' ') || at == 0,
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '[' => place.InBrackets || !IsRemark(words, at),
            ']' => place.InBrackets || after is '(' or '[' or ':',
            '<' => isLast || char.IsAsciiLetter(after) || after is '/' or '!' or '?' or '<' or '%',
            '&' => false,
            '>' => (isLast ? ' ' : after) == '>' || before == '>',
            '~' or '^' => isLast || at == 0 || after == c || before == c || HasPartner(words, at),
            '=' => after == '=' && before != '=',
            '{' => isLast || after is '#' or '.' or ':' or '%' or '{' or '<' or '/'
                || IsValue(words.AsSpan(at, Math.Min(MostBehind, words.Length - at))) || before == '{',
            '|' => place.InTable,
            '%' => after == '%' && !char.IsLetterOrDigit(before),
            '!' => isLast ? place.BeforeWhole : after == '[',
            _ => false,
        };
    }

    /// <summary><c>[sic]</c>, <c>[…]</c>: brackets that lead nowhere.</summary>
    private static bool IsRemark(string words, int at)
    {
        var inside = words.AsSpan(at + 1);
        var end = inside.IndexOfAny('[', ']');
        if (end <= 0 || inside[end] != ']' || inside[0] is '^' or '!') return false;
        if (end == 1 && inside[0] is ' ' or 'x' or 'X') return false;
        // What another program would take for more than a remark, a build asks about.
        if (inside[0] == '/' || inside[..end].Contains('=')) return false;
        if (inside[..end].Equals("toc", StringComparison.OrdinalIgnoreCase)) return false;
        return end + 1 < inside.Length && inside[end + 1] is not ('(' or '[' or ':' or '{')
            && !inside[(end + 1)..].TrimStart(' ').StartsWith('(');
    }

    private static bool HasPartner(string words, int at)
    {
        var behind = words.AsSpan(at + 1, Math.Min(MostBehind, words.Length - at - 1));
        var space = behind.IndexOf(' ');
        return (space < 0 ? behind : behind[..space]).Contains(words[at]);
    }

    private static bool IsValue(ReadOnlySpan<char> braces) => braces.IndexOf('}') is > 0 and var end && braces[..end].Contains('=');

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, 40)].IndexOf(';');
        return end > 1 && !text[1..end].ContainsAnyExcept(Letters);
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "#0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Of an address that will be a link as it stands: no sign in it is one.</summary>
    private static int AddressLength(string words, int at, WordsPlace place)
    {
        if (place.InBrackets) return 0;
        var before = words.AsSpan(0, at);
        if (!before.EndsWith("http", StringComparison.OrdinalIgnoreCase) && !before.EndsWith("https", StringComparison.OrdinalIgnoreCase))
            return 0;
        var behind = words.AsSpan(at + 1);
        return behind.StartsWith("//") && AddressEnd.HasHost(behind[2..], mayBeShort: true) && AddressEnd.Of(behind) is > 0 and var length
            ? length + 1
            : 0;
    }

    private static void WriteAddress(StringBuilder written, ReadOnlySpan<char> address, WordsPlace place)
    {
        foreach (var c in address)
        {
            if (c == '|' && place.InTable) written.Append("%7C");
            else written.Append(c);
        }
    }
}
