using System.Globalization;
using StaticPress.Content;
using StaticPress.Yaml;

namespace StaticPress.Importing;

/// <summary>A reply as readers of the old blog saw it: nothing of its writer but what he showed them.</summary>
/// <param name="Message">Markdown; empty only below a pingback.</param>
internal sealed record MovedReply(string Id, string Message)
{
    /// <summary>UTF-16 units of a part of a long reply, with room below the limit for what is escaped.</summary>
    private const int MostOfPart = CommentLimits.Kept - 200;

    /// <summary>The id of the reply that it answers; empty for none.</summary>
    public string Parent { get; init; } = "";

    /// <summary>As <see cref="NameOf"/> gives it.</summary>
    public required string Name { get; init; }

    /// <summary>As it was written; what is no address of the web is left out.</summary>
    public string Url { get; init; } = "";

    public required DateTimeOffset Date { get; init; }

    /// <summary><c>comment</c>, <c>pingback</c> or <c>trackback</c>.</summary>
    public string Kind { get; init; } = "comment";

    public bool IsByAuthor { get; init; }

    /// <summary>Stars, 1 to 5.</summary>
    public int? Rating { get; init; }

    /// <summary>The program that kept it.</summary>
    public required string Source { get; init; }

    /// <summary>A reply that is longer than replies may be goes on in answers to itself: no word is lost.</summary>
    public IEnumerable<MovedComment> Files()
    {
        var parts = Parts(Message);
        for (var part = 0; part < parts.Count; part++)
        {
            var id = Id + (part == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{part + 1}"));
            yield return new MovedComment(id, Text(id, part > 0 ? Id : Parent, parts[part]));
        }
    }

    /// <summary>Whoever gave an e-mail address for a name gave it to the moderator.</summary>
    public static string NameOf(string words, string kind = "comment") =>
        ReaderText.Line(words, kind == "comment" ? CommentLimits.Name : CommentLimits.Mention) is { Length: > 0 } name
            && !HoldsMail(name) && !PersonalKeys.IsMailAddress(name) ? name : "Anonymous";

    /// <summary>A sign at which letters stand on both sides; <c>Dana (@dana)</c> and <c>Dana @ Radio</c> are names.</summary>
    private static bool HoldsMail(string name)
    {
        for (var at = name.IndexOf('@'); at >= 0; at = name.IndexOf('@', at + 1))
        {
            if (at > 0 && at + 1 < name.Length && !char.IsWhiteSpace(name[at + 1]) && char.IsLetterOrDigit(name[at - 1])) return true;
        }

        return false;
    }

    /// <summary>Of replies that answer one another in a circle, as in broken data, one of each circle: it answers nobody.</summary>
    /// <param name="parents">What each answers, by its own id.</param>
    public static HashSet<TId> InCircles<TId>(IReadOnlyDictionary<TId, TId> parents)
        where TId : notnull
    {
        var (cut, known) = (new HashSet<TId>(), new HashSet<TId>());
        foreach (var start in parents.Keys)
        {
            var way = new HashSet<TId>();
            var at = start;
            while (parents.TryGetValue(at, out var parent) && !known.Contains(at) && way.Add(at)) at = parent;
            if (way.Contains(at)) cut.Add(at);
            known.UnionWith(way);
        }

        return cut;
    }

    private string Text(string id, string parent, string message) => YamlSetting.Lines(
        new YamlSetting("id", YamlSpelling.Plain(id)),
        new YamlSetting("parent", parent.Length > 0 ? YamlSpelling.Plain(parent) : null),
        new YamlSetting("name", YamlSpelling.Quoted(Name)),
        new YamlSetting("url", WebLink.Web(Url.Trim()) is { Length: <= CommentLimits.Url } url ? YamlSpelling.Plain(url) : null),
        new YamlSetting("date", YamlSpelling.Plain(Date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture))),
        new YamlSetting("type", Kind == "comment" ? null : YamlSpelling.Plain(Kind)),
        new YamlSetting("role", IsByAuthor ? YamlSpelling.Plain("author") : null),
        new YamlSetting("rating", Rating is >= 1 and <= 5 && parent.Length == 0
            ? YamlSpelling.Plain(Rating.Value.ToString(CultureInfo.InvariantCulture)) : null),
        new YamlSetting("source", YamlSpelling.Plain(Source)),
        new YamlSetting("message", message.Length > 0 ? YamlSpelling.Block(message) : null));

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
