using System.Buffers;

namespace StaticPress.Markdown.Reading;

/// <summary>Where an address in running text ends: by the rules of GitHub's Markdown (6.9), and at the punctuation of print.</summary>
internal static class AddressEnd
{
    /// <summary>What ends an address wherever it stands: no address holds it unencoded, but running text has it right behind one.</summary>
    private static readonly SearchValues<char> Never = SearchValues.Create("<>\"`|“”«»„‟‹›…—、。，；：？！「」『』【】《》〈〉（）［］｛｝〔〕～،؛؟۔।॥։᠂᠃");

    /// <summary>What belongs to the sentence when it stands last. An asterisk, a tilde or a line closes emphasis.</summary>
    private const string Last = "?!.,:*_~'‘’‚–\\";

    /// <summary>The length of the address at the start of the text, which may begin with <c>//</c>.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var end = 0;
        var open = 0;
        text = text[..HostBesideWords(text)];
        for (; end < text.Length && !char.IsWhiteSpace(text[end]) && !char.IsControl(text[end]) && !Never.Contains(text[end]); end++)
        {
            if (text[end] == '[') open++;
            if (text[end] == ']' && --open < 0) break;
            if (text[end] == '&' && IsPrintedSign(text[end..])) break;
        }

        var (opening, closing) = (text[..end].Count('('), text[..end].Count(')'));
        while (end > 0)
        {
            var c = text[end - 1];
            var dropped = c switch
            {
                ')' => closing > opening ? 1 : 0,
                ';' => 1 + EntityBefore(text[..(end - 1)]),
                // One hyphen may end an address; two are a dash.
                '-' when text[..end].EndsWith("--") => end - text[..end].TrimEnd('-').Length,
                _ => Last.Contains(c) ? 1 : 0,
            };
            if (dropped == 0) break;
            if (c == ')') closing--;
            end -= dropped;
        }

        return end;
    }

    /// <summary>
    /// <c>&amp;#8230;</c>: what WordPress writes for the punctuation of print belongs to the sentence. Its <c>&amp;#038;</c> is the sign
    /// &amp; of an address.
    /// </summary>
    private static bool IsPrintedSign(ReadOnlySpan<char> text) =>
        text is ['&', '#', '8', var second, var third, var fourth, ';', ..]
        && char.IsAsciiDigit(second) && char.IsAsciiDigit(third) && char.IsAsciiDigit(fourth);

    /// <summary>
    /// <c>www.example.org和www.example.net</c>: where words are written without spaces, the next one begins behind a name of Latin
    /// letters. A name in the letters of these words is a name: <c>www.日本.example</c>.
    /// </summary>
    /// <returns>Where the name ends; the length of the text when no word stands beside it.</returns>
    private static int HostBesideWords(ReadOnlySpan<char> text)
    {
        var stops = 0;
        for (var at = text.StartsWith("//") ? 2 : 0; at < text.Length && (IsHostLetter(text[at]) || text[at] is '.' or '_'); at++)
        {
            if (text[at] == '.') stops++;
            else if (stops > 0 && IsUnspaced(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1])) return at;
        }

        return text.Length;
    }

    /// <summary>Kana, Hangul and Han.</summary>
    private static bool IsUnspaced(char c) =>
        c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF';

    /// <returns>The length of <c>&amp;name</c> at the end of the text.</returns>
    private static int EntityBefore(ReadOnlySpan<char> text)
    {
        var name = 0;
        while (name < text.Length && char.IsAsciiLetterOrDigit(text[^(name + 1)])) name++;
        return name > 0 && name < text.Length && text[^(name + 1)] == '&' ? name + 1 : 0;
    }

    /// <summary>Letters, digits, hyphens and lines in parts with full stops between; no line in the last two parts.</summary>
    public static bool HasHost(ReadOnlySpan<char> text, bool mayBeShort)
    {
        var (stops, lines, linesBefore) = (0, 0, 0);
        for (var at = 0; ; at++)
        {
            var c = at < text.Length ? text[at] : '\0';
            if (c == '_') lines++;
            else if (c == '.' && at + 1 < text.Length && IsHostLetter(text[at + 1])) (stops, linesBefore, lines) = (stops + 1, lines, 0);
            else if (!IsHostLetter(c)) return at > 0 && IsHostLetter(text[0]) && lines + linesBefore == 0 && (mayBeShort || stops > 0);
        }
    }

    private static bool IsHostLetter(char c) => char.IsLetterOrDigit(c) || c is '-' || char.IsSurrogate(c);

    public static bool IsMailLetter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '+';

    public static int OfNumber(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || "+-.()*#".Contains(text[end]))) end++;
        while (end > 0 && text[end - 1] is '.' or ')' or '-' or '(') end--;
        return end > 2 ? end : 0;
    }

    public static int OfMail(ReadOnlySpan<char> text, bool withResource)
    {
        var at = 0;
        while (at < text.Length && IsMailLetter(text[at])) at++;
        if (at == 0 || at == text.Length || text[at] != '@') return 0;
        var host = OfMailHost(text[(at + 1)..]);
        if (host == 0) return 0;
        var end = at + 1 + host;
        if (!withResource || end == text.Length || text[end] != '/') return end;
        var resource = end + 1;
        while (resource < text.Length && (char.IsAsciiLetterOrDigit(text[resource]) || text[resource] is '@' or '.')) resource++;
        while (text[resource - 1] == '.') resource--;
        return resource > end + 1 ? resource : end;
    }

    /// <returns>0 when it is none: a full stop has to be in it, and a letter or digit at its end.</returns>
    public static int OfMailHost(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.')) end++;
        while (end > 0 && text[end - 1] == '.') end--;
        if (end == 0 || !text[..end].Contains('.')) return 0;
        return char.IsAsciiLetterOrDigit(text[0]) && char.IsAsciiLetterOrDigit(text[end - 1]) ? end : 0;
    }
}
