using System.Buffers;
using StaticPress.Primitives;

namespace StaticPress.Templates.Html;

/// <summary>Text as HTML or XML shows it: the five characters as references, controls as U+FFFD.</summary>
internal static class TextEscape
{
    // Tab, line feed and carriage return are the only C0 controls that HTML and XML allow.
    private const string Controls =
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\f\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f";

    private static readonly SearchValues<char> Html = SearchValues.Create("<>&\"'" + Controls);
    private static readonly SearchValues<char> Xml = SearchValues.Create("<>&\"'\uFFFE\uFFFF" + Controls);
    private static readonly SearchValues<char> Quotes = SearchValues.Create("<>\"'&");

    public static void WriteHtml(ReadOnlySpan<char> text, Utf8Buffer output) => Write(text, output, Html);

    /// <summary>XML 1.0, section 2.2: U+FFFE and U+FFFF are not characters either.</summary>
    public static void WriteXml(ReadOnlySpan<char> text, Utf8Buffer output) => Write(text, output, Xml);

    /// <summary>Markup where no tag may stand: its brackets and quotes become references, its references stay.</summary>
    /// <example><c>&lt;b&gt;R&amp;amp;D&lt;/b&gt;</c> gives <c>&amp;lt;b&amp;gt;R&amp;amp;D&amp;lt;/b&amp;gt;</c>.</example>
    public static void WriteMarkup(ReadOnlySpan<char> markup, Utf8Buffer output)
    {
        for (var next = markup.IndexOfAny(Quotes); next >= 0; next = markup.IndexOfAny(Quotes))
        {
            output.Write(markup[..next]);
            if (markup[next] == '&' && IsReference(markup[next..])) output.Write("&"u8);
            else WriteReference(markup[next], output);
            markup = markup[(next + 1)..];
        }

        output.Write(markup);
    }

    private static void Write(ReadOnlySpan<char> text, Utf8Buffer output, SearchValues<char> special)
    {
        for (var next = text.IndexOfAny(special); next >= 0; next = text.IndexOfAny(special))
        {
            output.Write(text[..next]);
            WriteReference(text[next], output);
            text = text[(next + 1)..];
        }

        output.Write(text);
    }

    private static void WriteReference(char c, Utf8Buffer output) => output.Write(c switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        '\'' => "&#39;"u8,
        _ => "\uFFFD"u8,
    });

    /// <summary><c>&amp;amp;</c>, <c>&amp;#39;</c>, <c>&amp;#x27;</c>.</summary>
    private static bool IsReference(ReadOnlySpan<char> text)
    {
        const int LongestName = 32;
        var end = text[..Math.Min(text.Length, LongestName)].IndexOf(';');
        if (end < 2) return false;
        var name = text[1..end];
        if (name[0] != '#') return !name.ContainsAnyExcept(AsciiLettersAndDigits);
        var digits = name[1..];
        return digits.Length > 0 && !digits.ContainsAnyExcept(AsciiLettersAndDigits);
    }

    private static readonly SearchValues<char> AsciiLettersAndDigits =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
