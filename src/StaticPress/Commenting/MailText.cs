using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Markdown;
using StaticPress.Primitives;

namespace StaticPress.Commenting;

/// <summary>The first plain text in a letter, decoded; of a letter in HTML alone its words.</summary>
internal static partial class MailText
{
    private const int MostLevels = 8;

    /// <returns>Empty when there is none.</returns>
    public static string Of(MailPart letter) =>
        First(letter, "text/plain", 0) is { } part ? Decoded(part)
        : First(letter, "text/html", 0) is { } html ? WordsOf(Charset(html.Parameter("charset")).GetString(Bytes(html))) : "";

    private static MailPart? First(MailPart part, string type, int level)
    {
        if (part.Type == type) return part;
        return level == MostLevels ? null : part.Parts().Select(inner => First(inner, type, level + 1))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>A paragraph each for what is a block; no mark of it stays.</summary>
    private static string WordsOf(string html)
    {
        var text = new TextBuffer();
        HtmlText.Append(text, QuotedHtml.Marked(LineEnds().Replace(html, " ")));
        var blocks = text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join("\n\n", blocks.Select(block => Spaces().Replace(block, " ")));
    }

    [GeneratedRegex("[\r\n]+")]
    private static partial Regex LineEnds();

    [GeneratedRegex("[ \u00A0]+")]
    private static partial Regex Spaces();

    private static string Decoded(MailPart part)
    {
        var text = Charset(part.Parameter("charset")).GetString(Bytes(part));
        return part.Parameter("format").Equals("flowed", StringComparison.OrdinalIgnoreCase)
            ? Unfolded(text, part.Parameter("delsp").Equals("yes", StringComparison.OrdinalIgnoreCase))
            : text;
    }

    private static byte[] Bytes(MailPart part) => part.Header("content-transfer-encoding").ToLowerInvariant() switch
    {
        "base64" => Base64(part.Body),
        "quoted-printable" => QuotedPrintable(part.Body),
        _ => Encoding.Latin1.GetBytes(part.Body),
    };

    /// <summary>UTF-8 where a name is unknown: what is not that shows as U+FFFD.</summary>
    private static Encoding Charset(string name)
    {
        if (name.Length == 0 || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return Encoding.UTF8;
        }
    }

    private static byte[] Base64(string body)
    {
        var digits = string.Concat(body.Where(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/'));
        digits = digits[..(digits.Length % 4 == 1 ? digits.Length - 1 : digits.Length)];
        return Convert.FromBase64String(digits.PadRight((digits.Length + 3) / 4 * 4, '='));
    }

    /// <summary>RFC 2045, section 6.7. An equals sign that encodes nothing stays.</summary>
    private static byte[] QuotedPrintable(string body)
    {
        var bytes = new List<byte>(body.Length);
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] != '=')
            {
                bytes.Add((byte)body[at]);
                continue;
            }

            var rest = body.AsSpan(at + 1);
            var next = rest.IndexOfAnyExcept(" \t\r");
            if (rest.Length >= 2 && byte.TryParse(rest[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                bytes.Add(code);
                at += 2;
            }
            else if (next >= 0 && rest[next] == '\n')
            {
                at += next + 1;
            }
            else
            {
                bytes.Add((byte)'=');
            }
        }

        return [.. bytes];
    }

    /// <summary>RFC 3676: a line that ends in a space goes on in the next; a space before a line was put there.</summary>
    private static string Unfolded(string text, bool spaceGoes)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var line in CommentForm.Lines(text))
        {
            whole.Append(line.StartsWith(' ') ? line.AsSpan(1) : line);
            if (!line.EndsWith(' ') || line == "-- ") whole.Append('\n');
            else if (spaceGoes) whole.Length--;
        }

        return whole.ToString();
    }
}

/// <summary>What mail programs mark in HTML as the letter that is answered, marked as in plain text.</summary>
internal static class QuotedHtml
{
    /// <summary>Where the letter that is answered begins, or a signature: in Outlook, Yahoo, Proton, Gmail, Apple Mail.</summary>
    private static readonly string[] Ends =
    [
        "divRplyFwdMsg", "appendonsend", "OLK_SRC_BODY_SECTION", "OutlookMessageHeader", "mail-editor-reference-message-container",
        "border-top:solid #E1E1E1", "border-top:solid #B5C4DF", "yahoo_quoted", "protonmail_quote", "__QUOTED_TEXT__",
        "gmail_signature", "moz-signature", "AppleMailSignature", "ms-outlook-mobile-signature", "\"Signature\"",
    ];

    public static string Marked(string html)
    {
        var reader = new TagReader(html);
        var (marked, depth, at) = (new StringBuilder(html.Length), 0, 0);
        while (reader.Read())
        {
            if (depth == 0) marked.Append(html, at, reader.Start - at);
            at = reader.End;
            if (reader.Is("blockquote"))
            {
                depth = reader.IsEndTag ? Math.Max(depth - 1, 0) : depth + 1;
                if (!reader.IsEndTag && depth == 1) marked.Append("<p>&gt;</p>");
            }
            else if (depth == 0)
            {
                var tag = html.AsSpan(reader.Start, at - reader.Start);
                if (!reader.Name.IsEmpty && IsEnd(tag)) return marked.ToString();
                // As a mark of its own, which no text has: a line of a letter, and none of the reply form.
                marked.Append(tag).Append(reader.Is("br") ? "\u2028" : "");
            }
        }

        return depth == 0 ? marked.Append(html, at, html.Length - at).ToString() : marked.ToString();
    }

    private static bool IsEnd(ReadOnlySpan<char> tag)
    {
        foreach (var end in Ends)
        {
            if (tag.Contains(end, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
