using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using StaticPress.Markdown;
using StaticPress.Primitives;

namespace StaticPress.Commenting;

/// <summary>The ways by which a comment comes in.</summary>
internal static class Incoming
{
    /// <param name="issue">The file that <c>GITHUB_EVENT_PATH</c> names.</param>
    /// <param name="permission">What GitHub's API says of the account that put the label on.</param>
    /// <param name="comments">What GitHub's API lists under the issue.</param>
    public static IncomingReading FromIssue(ReadOnlyMemory<byte> issue, ReadOnlyMemory<byte> permission, ReadOnlyMemory<byte> comments)
    {
        if (IssueEvent.Read(issue) is not { } read) return IncomingReading.Refused(Refusals.NotAnEvent);
        if (Moderation.Refusal(read, permission, comments) is { } refusal) return IncomingReading.Refused(refusal);
        if (read.Body.Length > CommentForm.MostCharacters) return IncomingReading.Refused(Refusals.TooLong);
        if (HiddenMarkup.IsIn(read.Body)) return IncomingReading.Refused(Refusals.Hidden);
        if (BidiControls.IsIn(read.Body)) return IncomingReading.Refused(Refusals.Turned);
        if (IssueBody.Read(read.Body) is not { } submission) return IncomingReading.Refused(Refusals.NotFromForm);
        var id = string.Create(CultureInfo.InvariantCulture, $"gh-{read.Number}");
        var kept = read.IsOwn ? submission : submission.WithoutAddresses();
        return IncomingReading.Of(new IncomingComment(kept, id, $"github:{read.Author}", read.Created) { IsByAuthor = read.IsOwn });
    }

    /// <param name="bytes">A letter as mail programs save it (<c>.eml</c>), or just its text.</param>
    public static IncomingReading FromLetter(byte[] bytes, DateTimeOffset now)
    {
        if (bytes.Length > MailMessage.MostBytes) return IncomingReading.Refused(Refusals.TooLong);
        var letter = MailMessage.Read(bytes);
        if (letter.Text.Length > CommentForm.MostCharacters) return IncomingReading.Refused(Refusals.TooLong);
        if (MailBody.Read(letter.Text) is not { } submission) return IncomingReading.Refused(Refusals.NotALetter);
        return FromLetter(submission, letter.Date, now);
    }

    /// <param name="sent">As the letter says, which may be wrong; null when it does not.</param>
    public static IncomingReading FromLetter(Submission submission, DateTimeOffset? sent, DateTimeOffset now) =>
        OfReader(submission.WithoutAddresses(), "mail", "email", sent < now ? sent.Value : now);

    /// <param name="sent">As the service says; null when it does not.</param>
    public static IncomingReading FromForm(Submission submission, DateTimeOffset? sent, DateTimeOffset now) =>
        OfReader(submission.WithoutAddresses(), "form", "form", sent < now ? sent.Value : now);

    /// <param name="isByAuthor">Who gives his own address away only where he means to.</param>
    public static IncomingReading FromDesk(Submission submission, bool isByAuthor, DateTimeOffset now)
    {
        var kept = isByAuthor ? submission : submission.WithoutAddresses();
        return IncomingReading.Of(new IncomingComment(kept, $"desk-{Fingerprint(kept)}", "", now)
        {
            IsByAuthor = isByAuthor,
            IsReaders = false
        });
    }

    private static IncomingReading OfReader(Submission submission, string way, string source, DateTimeOffset date) =>
        IncomingReading.Of(new IncomingComment(submission, $"{way}-{Fingerprint(submission)}", source, date));

    /// <summary>Of what is published anyway, so that the id gives nobody away.</summary>
    private static string Fingerprint(Submission comment)
    {
        var text = string.Join('\0', comment.Post, comment.Parent, comment.Name, comment.Message.Trim());
        return Convert.ToHexStringLower(Digest.Sha256(Encoding.UTF8.GetBytes(text)).AsSpan(0, 5));
    }
}

/// <summary>
/// Signs that turn the direction of writing and are not seen themselves: words stand in another order than they are read in. The blog
/// takes them out, so a text that GitHub shows with them is not the one that would appear.
/// </summary>
/// <remarks>
/// The others (LRE, LRI, FSI and the ends of all) are let through: telephones and chats put them around numbers and names, and without
/// these four they turn nothing that the letters themselves do not turn.
/// </remarks>
internal static class BidiControls
{
    /// <summary>RLE, LRO, RLO, RLI.</summary>
    private static readonly SearchValues<char> Turning = SearchValues.Create("\u202B\u202D\u202E\u2067");

    /// <summary>As it is, or spelt as HTML spells it: <c>&amp;#x202E;</c>.</summary>
    public static bool IsIn(string text) => WebUtility.HtmlDecode(text).AsSpan().ContainsAny(Turning);
}
