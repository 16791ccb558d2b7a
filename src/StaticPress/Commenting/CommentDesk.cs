using System.Globalization;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Commenting;

/// <summary>
/// Decides about a comment that came in: finds the text and the comment it answers, cleans its text, and proves its file.
/// </summary>
internal static class CommentDesk
{
    public static Decision Decide(Site site, IncomingComment incoming)
    {
        var texts = CommentedText.AllOf(site).Where(text => text.Slug == incoming.Submission.Post).Take(2).ToArray();
        if (texts.Length != 1) return new Decision.Refused(texts.Length == 0 ? Refusals.NoPost : Refusals.SeveralPosts);
        var text = texts[0];
        var url = $"{site.Config.Address.Absolute(text.Url)}#{CommentId.Anchor(incoming.Id)}";
        var there = Ids(text.Comments.Threads()).ToHashSet(StringComparer.Ordinal);
        if (there.Contains(incoming.Id)) return new Decision.AlreadyThere(url);
        if (incoming.IsReaders && !text.TakesComments(incoming.Date))
            return new Decision.Refused(site.Config.Comments.Intake.Count == 0 ? Refusals.NotAsked : Refusals.Closed);
        if (incoming.Submission.Parent is { Length: > 0 } parent && !there.Contains(parent)) return new Decision.Refused(Refusals.NoParent);
        var comment = Cleaned(incoming, site.Config);
        if (Fault(comment) is { } fault) return new Decision.Refused(fault);
        var file = MemoryFile.Of($"{CommentFiles.Folder}{text.Slug}/{comment.Id}{CommentFiles.Ending}", CommentYaml.Of(comment));
        return IsKept(file, comment, site.Config)
            ? new Decision.Accepted(file.Path, StrictUtf8.Decode(file.Bytes.Span), url)
            : new Decision.Refused(Refusals.NotKept);
    }

    private static Comment Cleaned(IncomingComment incoming, SiteConfig config)
    {
        var submission = incoming.Submission;
        var message = string.Join('\n', ReaderText.Lines(submission.Message).Split('\n').Select(line => line.TrimEnd())).Trim('\n');
        return new Comment(
            incoming.Id,
            submission.Parent,
            ReaderText.Line(submission.Name),
            Site(ReaderText.Line(submission.Site)),
            config.Zone.Local(Seconds(incoming.Date)),
            CommentKind.Comment,
            incoming.IsByAuthor,
            ReaderText.Line(incoming.Source, CommentLimits.Source),
            submission.Rating is [>= '1' and <= '5'] stars ? stars[0] - '0' : null,
            message);
    }

    /// <summary>People leave out the scheme; what is no address even with it is left out.</summary>
    private static string Site(string written)
    {
        var address = WebLink.Web(written) ?? (written.Contains('.') && !written.Contains(':') ? WebLink.Web("https://" + written) : null);
        return address ?? "";
    }

    private static string? Fault(Comment comment)
    {
        if (comment.Name.Length == 0) return Refusals.NoName;
        if (comment.Name.Length > CommentLimits.Name) return Refusals.NameTooLong;
        if (comment.Message.Length > CommentLimits.Message) return Refusals.MessageTooLong;
        if (comment.Url.Length > CommentLimits.Url) return Refusals.AddressTooLong;
        if (PersonalKeys.IsMailAddress(comment.Name)) return Refusals.MailAddress;
        return comment.Message.Length == 0 ? Refusals.NoMessage : null;
    }

    /// <summary>Whatever a stranger wrote: the file is read as the next build will read it before it is written.</summary>
    private static bool IsKept(MemoryFile file, Comment comment, SiteConfig config)
    {
        var reading = CommentReader.Read(file, config.Dates);
        return reading is { Problems.Count: 0, Value: { } read } && read with { Message = read.Message.TrimEnd('\n') } == comment;
    }

    private static IEnumerable<string> Ids(IReadOnlyList<CommentThread> threads) =>
        threads.SelectMany(thread => Ids(thread.Answers).Prepend(thread.Comment.Id));

    private static DateTimeOffset Seconds(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
}

/// <summary>Writes the file of a comment.</summary>
internal static class CommentYaml
{
    public static string Of(Comment comment) => YamlSetting.Lines(
        new YamlSetting("id", YamlSpelling.Plain(comment.Id)),
        new YamlSetting("parent", comment.Parent.Length > 0 ? YamlSpelling.Plain(comment.Parent) : null),
        new YamlSetting("name", YamlSpelling.Quoted(comment.Name)),
        new YamlSetting("role", comment.IsByAuthor ? YamlSpelling.Plain("author") : null),
        new YamlSetting("url", Quoted(comment.Url)),
        new YamlSetting("date", YamlSpelling.Plain(comment.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture))),
        new YamlSetting("source", Quoted(comment.Source)),
        new YamlSetting("rating", comment.Rating is { } stars ? YamlSpelling.Plain(stars.ToString(CultureInfo.InvariantCulture)) : null),
        new YamlSetting("message", YamlSpelling.Block(comment.Message)));

    private static YamlSpelling? Quoted(string text) => text.Length > 0 ? YamlSpelling.Quoted(text) : null;
}
