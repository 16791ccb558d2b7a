using System.Globalization;
using System.Text;
using StaticPress.Sources;

namespace StaticPress.Replying;

/// <summary>The plain text of a letter (RFC 5322, MIME) and when it was sent. Who sent it is not read: it is nobody's business.</summary>
/// <param name="Date">Null when the letter does not say.</param>
internal sealed record Letter(string Text, DateTimeOffset? Date)
{
    /// <summary>With the HTML that mail programs add, and a picture in a signature.</summary>
    public const int MostBytes = 1 << 20;

    private static readonly string[] DatePatterns = ["ddd, d MMM yyyy HH:mm:ss zzz", "ddd, d MMM yyyy HH:mm zzz", "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz"];

    /// <param name="bytes">A whole letter, or its text as it was copied.</param>
    public static Letter Read(byte[] bytes)
    {
        // Each byte a character of its own, until its charset is known.
        var part = MailPart.Parse(Encoding.Latin1.GetString(StrictUtf8.WithoutMark(bytes)));
        if (!part.IsLetter) return new Letter(Encoding.UTF8.GetString(StrictUtf8.WithoutMark(bytes)), null);
        return new Letter(MailText.Of(part), SentAt(part.Header("date")));
    }

    private static DateTimeOffset? SentAt(string header)
    {
        var text = header.Split('(')[0].Trim();
        foreach (var (name, offset) in (ReadOnlySpan<(string, string)>)[(" GMT", " +00:00"), (" UT", " +00:00"), (" UTC", " +00:00"), (" Z", " +00:00")])
        {
            if (text.EndsWith(name, StringComparison.OrdinalIgnoreCase)) text = text[..^name.Length] + offset;
        }

        // The offset is written +0200, and read as +02:00.
        if (text.Length > 5 && text[^5] is '+' or '-') text = text.Insert(text.Length - 2, ":");
        return DateTimeOffset.TryParseExact(text, DatePatterns, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date) ? date : null;
    }
}
