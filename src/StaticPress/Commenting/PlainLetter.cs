using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Commenting;

/// <summary>
/// A comment in a letter that somebody just wrote, without the form. Of who sent it only the name is taken, never the address; the post is
/// the one that the author names, or whose title the subject has.
/// </summary>
internal static partial class PlainLetter
{
    public static IncomingReading Read(byte[] bytes, Site site, LetterNotes named, DateTimeOffset now)
    {
        if (bytes.Length > MailMessage.MostBytes) return IncomingReading.Refused(Refusals.TooLong);
        var letter = MailMessage.Read(bytes);
        if (letter.Text.Length > CommentForm.MostCharacters) return IncomingReading.Refused(Refusals.TooLong);
        var titles =
            site.Posts.GroupBy(post => Key(post.Title)).ToDictionary(same => same.Key, same => same.First().Slug, StringComparer.Ordinal);
        if ((named.Post ?? titles.GetValueOrDefault(Key(Subject(letter.Subject)))) is not { } slug)
            return IncomingReading.Refused(NoPost(letter.Subject, site));
        var name = named.Name ?? NameIn(letter.From);
        if (name.Length == 0) return IncomingReading.Refused(
            "The letter does not say who wrote it beside the address, which is not published. Add --name NAME.");
        var own = AnsweredLetter.Without(letter.Text.Replace('\u2028', '\n'));
        return Incoming.FromLetter(new Submission(slug, "", name, "", "", own), letter.Date, now);
    }

    private static string NoPost(string subject, Site site)
    {
        var near = Suggestion.Nearest(Subject(subject), site.Posts.Select(post => post.Title));
        var meant = near is null ? "" : $" Is it '{near}'? Then add --post {site.Posts.First(post => post.Title == near).Slug}.";
        return $"This letter is not from the form, and its subject names no post.{(meant.Length > 0 ? meant : " Say which one it is about: --post SLUG.")}";
    }

    /// <summary>Without what mail programs put before it: <c>Re:</c>, <c>Fwd:</c>, <c>AW:</c>, and this blog's own words.</summary>
    private static string Subject(string subject) => Prefix().Replace(subject, "").Trim();

    /// <summary>Letters and digits alone: quotation marks and hyphens come back from a mail program in another shape.</summary>
    private static string Key(string title) => string.Concat(title.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary><c>"Ruth Levi" &lt;ruth@example.org&gt;</c> gives the name; an address alone gives nothing.</summary>
    private static string NameIn(string from)
    {
        var name = (from.LastIndexOf('<') is var at and > 0 ? from[..at] : "").Trim().Trim('"').Trim();
        return name.Contains('@') ? "" : name;
    }

    [GeneratedRegex(@"^\s*(?:(?:re|fwd?|aw|wg|antw|sv|rv|tr|reply to|תשובה)\s*:\s*)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();
}

/// <summary>Words of a header that are not plain English (RFC 2047): <c>=?utf-8?Q?R=C3=BAth?=</c>.</summary>
internal static partial class HeaderWords
{
    public static string Decoded(string header) =>
        Encoded().Replace(Between().Replace(header, "?==?"),
            word => Text(word.Groups["charset"].Value, word.Groups["way"].Value, word.Groups["text"].Value) ?? word.Value);

    private static string? Text(string charset, string way, string text)
    {
        try
        {
            var bytes = way is "B" or "b" ? Convert.FromBase64String(text) : Quoted(text);
            return charset.StartsWith("utf-8", StringComparison.OrdinalIgnoreCase)
                ? Encoding.UTF8.GetString(bytes)
                : Encoding.Latin1.GetString(bytes);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static byte[] Quoted(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length
                && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var one))
            {
                bytes.Add(one);
                i += 2;
            }
            else
            {
                bytes.Add((byte)(text[i] == '_' ? ' ' : text[i]));
            }
        }

        return [.. bytes];
    }

    [GeneratedRegex(@"=\?(?<charset>[^?\s]{1,40})\?(?<way>[BbQq])\?(?<text>[^?\s]*)\?=", RegexOptions.CultureInvariant)]
    private static partial Regex Encoded();

    [GeneratedRegex(@"\?=\s+=\?", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}

/// <summary>What the author says of a letter that does not say it itself.</summary>
/// <param name="Post">Its slug; null to look for the title in the subject.</param>
/// <param name="Name">Who wrote it; null for the name beside the address.</param>
internal readonly record struct LetterNotes(string? Post, string? Name);
