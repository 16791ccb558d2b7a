using System.Globalization;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Replying;

/// <summary>Decides about a reply that came in: finds the post and the reply it answers, cleans its text, and proves its file.</summary>
internal static class ReplyDesk
{
    public static Decision Decide(Site site, IncomingReply incoming)
    {
        var posts = site.Posts.Where(post => post.Slug == incoming.Submission.Post).Take(2).ToArray();
        if (posts.Length != 1) return new Decision.Refused(posts.Length == 0 ? Refusals.NoPost : Refusals.SeveralPosts);
        var post = posts[0];
        var url = $"{site.Config.Address.Absolute(Permalink.Of(post, site.Config.PostPermalink))}#{ReplyId.Anchor(incoming.Id)}";
        var there = Ids(site.Replies[post].Threads()).ToHashSet(StringComparer.Ordinal);
        if (there.Contains(incoming.Id)) return new Decision.AlreadyThere(url);
        if (incoming.IsReaders && !post.TakesReplies(site, incoming.Date)) return new Decision.Refused(Refusals.Closed);
        if (incoming.Submission.Parent is { Length: > 0 } parent && !there.Contains(parent)) return new Decision.Refused(Refusals.NoParent);
        var reply = Cleaned(incoming, site.Config);
        if (Fault(reply) is { } fault) return new Decision.Refused(fault);
        var file = MemoryFile.Of($"{ReplyFiles.Folder}{post.Slug}/{reply.Id}{ReplyFiles.Ending}", ReplyYaml.Of(reply));
        return IsKept(file, reply, site.Config)
            ? new Decision.Accepted(file.Path, StrictUtf8.Decode(file.Bytes.Span), url)
            : new Decision.Refused(Refusals.NotKept);
    }

    private static Reply Cleaned(IncomingReply incoming, SiteConfig config)
    {
        var submission = incoming.Submission;
        var message = string.Join('\n', ReaderText.Lines(submission.Message).Split('\n').Select(line => line.TrimEnd())).Trim('\n');
        return new Reply(
            incoming.Id,
            submission.Parent,
            ReaderText.Line(submission.Name),
            Site(ReaderText.Line(submission.Site)),
            config.Zone.Local(Seconds(incoming.Date)),
            ReplyKind.Comment,
            incoming.IsByAuthor,
            ReaderText.Line(incoming.Source, ReplyLimits.Source),
            submission.Rating is [>= '1' and <= '5'] stars ? stars[0] - '0' : null,
            message);
    }

    /// <summary>People leave out the scheme; what is no address even with it is left out.</summary>
    private static string Site(string written)
    {
        var address = WebLink.Web(written) ?? (written.Contains('.') && !written.Contains(':') ? WebLink.Web("https://" + written) : null);
        return address ?? "";
    }

    private static string? Fault(Reply reply)
    {
        if (reply.Name.Length == 0) return Refusals.NoName;
        if (reply.Name.Length > ReplyLimits.Name) return Refusals.NameTooLong;
        if (reply.Message.Length > ReplyLimits.Message) return Refusals.MessageTooLong;
        if (reply.Url.Length > ReplyLimits.Url) return Refusals.AddressTooLong;
        if (PrivateKeys.IsMailAddress(reply.Name)) return Refusals.MailAddress;
        return reply.Message.Length == 0 ? Refusals.NoMessage : null;
    }

    /// <summary>Whatever a stranger wrote: the file is read as the next build will read it before it is written.</summary>
    private static bool IsKept(MemoryFile file, Reply reply, SiteConfig config)
    {
        var reading = ReplyReader.Read(file, new DateText(config.DateFormat, config.Zone));
        return reading is { Problems.Count: 0, Value: { } read } && read with { Message = read.Message.TrimEnd('\n') } == reply;
    }

    private static IEnumerable<string> Ids(IReadOnlyList<ReplyThread> threads) =>
        threads.SelectMany(thread => Ids(thread.Answers).Prepend(thread.Reply.Id));

    private static DateTimeOffset Seconds(DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
}

/// <summary>Writes the file of a reply.</summary>
internal static class ReplyYaml
{
    public static string Of(Reply reply) => YamlSetting.Lines(
        new YamlSetting("id", YamlSpelling.Plain(reply.Id)),
        new YamlSetting("parent", reply.Parent.Length > 0 ? YamlSpelling.Plain(reply.Parent) : null),
        new YamlSetting("name", YamlSpelling.Quoted(reply.Name)),
        new YamlSetting("role", reply.IsByAuthor ? YamlSpelling.Plain("author") : null),
        new YamlSetting("url", Quoted(reply.Url)),
        new YamlSetting("date", YamlSpelling.Plain(reply.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture))),
        new YamlSetting("source", Quoted(reply.Source)),
        new YamlSetting("rating", reply.Rating is { } stars ? YamlSpelling.Plain(stars.ToString(CultureInfo.InvariantCulture)) : null),
        new YamlSetting("message", YamlSpelling.Block(reply.Message)));

    private static YamlSpelling? Quoted(string text) => text.Length > 0 ? YamlSpelling.Quoted(text) : null;
}
