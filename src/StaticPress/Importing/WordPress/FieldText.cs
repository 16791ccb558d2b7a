using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Unicode;
using StaticPress.Primitives;

namespace StaticPress.Importing.WordPress;

/// <summary>Makes text of the value of a field, and tells what had to be mended.</summary>
/// <param name="declared">The character set that the file claims, when it is another than UTF-8 and a known one.</param>
/// <param name="tell">Takes the line, whether something is lost, and what was wrong.</param>
internal sealed class FieldText(Encoding? declared, Action<int, bool, string> tell)
{
    /// <summary>What Windows of the West writes; a file that is not UTF-8 and says nothing else is nearly always this.</summary>
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>No XML may hold them (XML 1.0, section 2.2), and no page shows them.</summary>
    private static readonly SearchValues<char> NoCharacters = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);

    /// <param name="line">Of the tag, for what is told.</param>
    public string Of(ReadOnlySpan<byte> value, int line)
    {
        var open = value.IndexOf("<![CDATA["u8);
        if (open < 0) return Clean(Escaped(value, line), line);
        var from = open + "<![CDATA[".Length;
        var close = value.LastIndexOf("]]>"u8);
        if (close < from) return Clean(Escaped(value[from..], line), line);
        var text = Escaped(value[..open], line).TrimStart() + Section(value[from..close], line)
            + Escaped(value[(close + 3)..], line).TrimEnd();
        return Clean(text, line);
    }

    /// <summary>Text outside of a section, where signs are spelled by names.</summary>
    private string Escaped(ReadOnlySpan<byte> bytes, int line)
    {
        if (bytes.IsEmpty) return "";
        var text = Decoded(bytes, line);
        if (!text.Contains('&', StringComparison.Ordinal)) return text;
        if (HasBareAmpersand(text)) tell(line, false, "A '&' stands for itself here, where XML has '&amp;': it was read as it was meant.");
        return WebUtility.HtmlDecode(text);
    }

    private string Section(ReadOnlySpan<byte> bytes, int line)
    {
        var text = Decoded(bytes, line);
        if (!text.Contains("]]>", StringComparison.Ordinal)) return text;
        // ']]>' is written as two sections, ']]]]><![CDATA[>'.
        text = text.Replace("]]><![CDATA[", "", StringComparison.Ordinal);
        if (text.Contains("]]>", StringComparison.Ordinal) && text.Contains("<![CDATA[", StringComparison.Ordinal))
            tell(line, false, "A CDATA section stands unescaped within another here: the text was read to the end of its field.");
        return text;
    }

    private string Decoded(ReadOnlySpan<byte> bytes, int line)
    {
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        var used = declared ?? Western;
        if (declared is null)
            tell(line, false, "The bytes here are not UTF-8, which the file claims to be: they were read as Windows-1252.");
        return used.GetString(bytes);
    }

    private string Clean(string text, int line)
    {
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.ReplaceLineEndings("\n");
        if (text.AsSpan().IndexOfAny(ControlCharacters.Turning) is >= 0 and var turned)
        {
            tell(line, false, $"A mark that turns the letters behind it around (U+{(int)text[turned]:X4}) stands here: "
                + "<bdo> says the same in a text, and elsewhere it was left out.");
        }

        if (text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') is >= 0 and var old)
        {
            tell(line, false, $"A control character (U+{(int)text[old]:X4}) stands here: it was read as the letter that it is in Windows-1252, or left out where it is none.");
            text = string.Concat(text.Select(sign => ControlCharacters.IsOfWindows(sign) ? LetterOf(sign) : $"{sign}"));
        }

        var first = text.AsSpan().IndexOfAny(NoCharacters);
        if (first < 0) return text;
        tell(line, false, $"A control character (U+{(int)text[first]:X4}) stands here, which no text may hold: it was left out.");
        return string.Concat(text.Where(c => !NoCharacters.Contains(c)));
    }

    private static string LetterOf(char sign) =>
        ControlCharacters.LetterOf(sign) is not ControlCharacters.Unknown and var letter ? $"{letter}" : "";

    /// <summary>Only five names are XML's own; what HTML adds to them, an export that is well formed spells out.</summary>
    private static bool HasBareAmpersand(ReadOnlySpan<char> text)
    {
        while (text.IndexOf('&') is >= 0 and var at)
        {
            text = text[(at + 1)..];
            if (!(text.StartsWith("#")
                || text.StartsWith("amp;")
                || text.StartsWith("lt;")
                || text.StartsWith("gt;")
                || text.StartsWith("quot;")
                || text.StartsWith("apos;")))
                return true;
        }

        return false;
    }
}
