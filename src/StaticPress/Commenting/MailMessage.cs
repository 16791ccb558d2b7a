using System.Globalization;
using System.Text;
using StaticPress.Sources;

namespace StaticPress.Commenting;

/// <summary>The plain text of a letter (RFC 5322, MIME) and when it was sent. Of who sent it only the name is ever used.</summary>
/// <param name="Date">Null when the letter does not say.</param>
internal sealed record MailMessage(string Text, DateTimeOffset? Date)
{
    /// <summary>What it is about, decoded; empty when it does not say.</summary>
    public string Subject { get; init; } = "";

    /// <summary>With the address, which is never published.</summary>
    public string From { get; init; } = "";

    /// <summary>With the HTML that mail programs add, and a picture in a signature.</summary>
    public const int MostBytes = 1 << 20;

    private static readonly string[] DatePatterns = ["ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm zzz",
        "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz"];

    /// <param name="bytes">A whole letter, or its text as it was copied.</param>
    public static MailMessage Read(byte[] bytes)
    {
        // Each byte a character of its own, until its charset is known.
        var part = MailPart.Parse(Encoding.Latin1.GetString(StrictUtf8.WithoutMark(bytes)));
        if (!part.IsLetter) return new MailMessage(Encoding.UTF8.GetString(StrictUtf8.WithoutMark(bytes)), null);
        return new MailMessage(MailText.Of(part), SentAt(part.Header("date")))
        {
            Subject = HeaderWords.Decoded(part.Header("subject")),
            From = HeaderWords.Decoded(part.Header("from")),
        };
    }

    private static DateTimeOffset? SentAt(string header)
    {
        var text = header.Split('(')[0].Trim();
        foreach (var (name, offset) in (ReadOnlySpan<(string, string)>)[(" GMT", " +00:00"), (" UT", " +00:00"), (" UTC", " +00:00"),
            (" Z", " +00:00")])
        {
            if (text.EndsWith(name, StringComparison.OrdinalIgnoreCase)) text = text[..^name.Length] + offset;
        }

        // The offset is written +0200, and read as +02:00.
        if (text.Length > 5 && text[^5] is '+' or '-') text = text.Insert(text.Length - 2, ":");
        return DateTimeOffset.TryParseExact(text, DatePatterns, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces,
            out var date) ? date : null;
    }
}

/// <summary>
/// Reads the text that a browser puts into a letter: a line <c>id=value</c> for each field, the message last. Also when it was
/// quoted or passed on (<c>&gt; post=a-post</c>), and with colons, as services that send forms by mail write them.
/// </summary>
internal static class MailBody
{
    private static readonly string[] Needed = ["post", "name", CommentForm.FreeText];

    /// <returns>Null when nothing from the form is in it.</returns>
    public static Submission? Read(string text)
    {
        var lines = CommentForm.Lines(text);
        var start = Array.FindIndex(lines, line => FieldAt(line[Quote(line).Length..]) is not null);
        if (start < 0) return null;
        var quote = Quote(lines[start]);
        var found = new Dictionary<string, StringBuilder>(StringComparer.Ordinal);
        var id = "";
        foreach (var quoted in lines.Skip(start))
        {
            if (!quoted.StartsWith(quote.TrimEnd(), StringComparison.Ordinal)) break;
            var line = quoted.Length < quote.Length ? "" : quoted[quote.Length..];
            if (id == CommentForm.FreeText && AnsweredLetter.Ends(line)) break;
            if (id != CommentForm.FreeText && FieldAt(line) is { } field && found.TryAdd(field.Id, new StringBuilder()))
            {
                id = field.Id;
                line = line[(id.Length + 1)..].TrimStart(' ');
            }

            found[id].Append(line).Append('\n');
        }

        if (!Array.TrueForAll(Needed, found.ContainsKey)) return null;
        return Submission.Of(found.ToDictionary(field => field.Key, field => Text(field.Key, field.Value.ToString()),
            StringComparer.Ordinal));
    }

    /// <summary>Only the free text has lines; what stands under another field belongs to the letter.</summary>
    private static string Text(string id, string value) =>
        id == CommentForm.FreeText ? AnsweredLetter.WithoutLast(value) : value[..value.IndexOf('\n')];

    private static FormField? FieldAt(string line) =>
        CommentForm.Fields.FirstOrDefault(field => line.Length > field.Id.Length && line[field.Id.Length] is '=' or ':'
            && line.StartsWith(field.Id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The signs before the first field: <c>&gt; </c>, <c>&gt;&gt; </c>, or none.</summary>
    private static string Quote(string line)
    {
        var length = 0;
        while (length < line.Length && line[length] is '>' or ' ') length++;
        return line[..length];
    }
}
