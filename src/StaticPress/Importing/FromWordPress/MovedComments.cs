using System.Globalization;
using StaticPress.Content;
using StaticPress.Importing.Prose;
using StaticPress.Importing.WordPress;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromWordPress;

/// <summary>The comments below a text as files: those that were on the site, with nothing of their writers but what they showed.</summary>
internal static class MovedComments
{
    /// <summary>UTF-16 units of a part of a long comment, with room below the limit for what is escaped.</summary>
    private const int MostOfPart = CommentLimits.Kept - 200;

    public static IEnumerable<MovedComment> Of(ExportItem item, Mover mover, List<ImportNote> notes)
    {
        var shown = item.Comments.Where(comment => comment.IsApproved && comment.Id > 0).DistinctBy(comment => comment.Id).ToArray();
        var numbers = shown.Select(comment => comment.Id).ToHashSet();
        var circular = InCircles(shown);
        var source = mover.SourceOf(item);
        foreach (var comment in shown)
        {
            var prose = ProseReader.FromComment(comment.Content, source);
            notes.AddRange(prose.Losses.Where(loss => loss.Kind is not ProseLossKind.Look)
                .Select(loss => ImportNote.Lost(item.Head.Place, $"In comment {comment.Id}: {loss.What}.", loss.Snippet)));
            var kind = comment.Type is "pingback" or "trackback" ? comment.Type : "comment";
            var message = ReaderText.Lines(prose.Markdown).Trim();
            if (message.Length == 0 && kind == "comment")
            {
                notes.Add(ImportNote.Lost(item.Head.Place, $"Comment {comment.Id} has no words that can be shown, so it is left out."));
                continue;
            }

            var parts = Parts(message);
            for (var part = 0; part < parts.Count; part++)
            {
                var id = Id(comment.Id) + (part == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{part + 1}"));
                var parent = part > 0
                    ? Id(comment.Id)
                    : comment.Parent > 0 && numbers.Contains(comment.Parent)
                        && !circular.Contains(comment.Id) ? Id(comment.Parent) : "";
                yield return new MovedComment(id, Text(comment, mover, (id, parent, kind, parts[part])));
            }
        }
    }

    /// <summary>Of comments that answer one another in a circle, as in broken exports, one of each circle: it answers nobody.</summary>
    private static HashSet<int> InCircles(IReadOnlyList<ExportComment> comments)
    {
        var parents = comments.ToDictionary(comment => comment.Id, comment => comment.Parent);
        var (cut, known) = (new HashSet<int>(), new HashSet<int>());
        foreach (var start in parents.Keys)
        {
            var way = new HashSet<int>();
            var at = start;
            while (parents.TryGetValue(at, out var parent) && !known.Contains(at) && way.Add(at)) at = parent;
            if (way.Contains(at)) cut.Add(at);
            known.UnionWith(way);
        }

        return cut;
    }

    private static string Text(ExportComment comment, Mover mover, (string Id, string Parent, string Kind, string Message) said) =>
        YamlSetting.Lines(
        new YamlSetting("id", YamlSpelling.Plain(said.Id)),
        new YamlSetting("parent", said.Parent.Length > 0 ? YamlSpelling.Plain(said.Parent) : null),
        new YamlSetting("name", YamlSpelling.Quoted(NameOf(comment.Author, said.Kind))),
        new YamlSetting("url", WebLink.Web(comment.Url.Trim()) is { Length: <= CommentLimits.Url } url ? YamlSpelling.Plain(url) : null),
        new YamlSetting("date",
            YamlSpelling.Plain(BlogZone.Written(BlogZone.Moment(comment.Date, comment.DateGmt, mover.Zone) ?? DateTimeOffset.UnixEpoch))),
        new YamlSetting("type", said.Kind == "comment" ? null : YamlSpelling.Plain(said.Kind)),
        new YamlSetting("role", mover.Names.Authors.IsAuthor(comment.UserId) ? YamlSpelling.Plain("author") : null),
        new YamlSetting("rating", comment.Rating is >= 1 and <= 5 && said.Parent.Length == 0
            ? YamlSpelling.Plain(comment.Rating.Value.ToString(CultureInfo.InvariantCulture)) : null),
        new YamlSetting("source", YamlSpelling.Plain("wordpress")),
        new YamlSetting("message", said.Message.Length > 0 ? YamlSpelling.Block(said.Message) : null));

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"wp-{number}");

    /// <summary>Whoever gave an e-mail address for a name gave it to the moderator.</summary>
    private static string NameOf(string author, string kind) =>
        ReaderText.Line(PlainWords.Of(author), kind == "comment" ? CommentLimits.Name : CommentLimits.Mention) is { Length: > 0 } name
            && !name.Contains('@', StringComparison.Ordinal) ? name : "Anonymous";

    /// <summary>A comment that is longer than comments may be goes on in answers to itself: no word is lost.</summary>
    private static List<string> Parts(string message)
    {
        var parts = new List<string>();
        var rest = message;
        while (rest.Length > MostOfPart)
        {
            var cut = rest.LastIndexOf("\n\n", MostOfPart, StringComparison.Ordinal);
            if (cut < MostOfPart / 2) cut = rest.LastIndexOf(' ', MostOfPart);
            if (cut < MostOfPart / 2) cut = ReaderText.Cut(rest, MostOfPart).Length;
            parts.Add(rest[..cut].Trim());
            rest = rest[cut..].Trim();
        }

        if (rest.Length > 0 || parts.Count == 0) parts.Add(rest);
        return parts;
    }
}

/// <param name="Text">All of its file.</param>
internal sealed record MovedComment(string Id, string Text);
