using System.Collections.Frozen;
using StaticPress.Config;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>Types one comment and reports every mistake in it.</summary>
internal static class CommentReader
{
    private static readonly string[] Kinds = ["comment", "pingback", "trackback"];

    private static readonly (string Key, bool Holds)[] Holding = [("hidden", true), ("approved", false), ("published", false),
        ("draft", true), ("spam", true)];

    public static Reading<Comment?> Read(SourceFile file, DateText dates)
    {
        var yaml = YamlFile.Read(file);
        if (yaml.Problems.Count > 0) return new Reading<Comment?>(null, yaml.Problems);
        var problems = new List<Problem>(0);
        var fields = new YamlFields(yaml.Value, file.Path, problems);
        PersonalKeys.Report(fields, yaml.Value);
        var (isHeld, comment) = ReadFields(fields, dates);
        if (problems.Count == 0) return new Reading<Comment?>(comment, []);
        return new Reading<Comment?>(isHeld || problems.Exists(problem => problem.IsError) ? null : comment, problems);
    }

    internal static (bool IsHeld, Comment Comment) ReadFields(YamlFields fields, DateText dates)
    {
        var isHeld = IsHeld(fields);
        var comment = Typed(fields, dates);
        fields.Finish(StaticmanKeys.Remedies);
        return (isHeld, comment);
    }

    /// <summary>As other programs keep a comment that nobody is to see; said, because a file that is here is public all the same.</summary>
    private static bool IsHeld(YamlFields fields)
    {
        var isHeld = false;
        foreach (var (key, holds) in Holding)
        {
            if (!fields.HasForeign(key) || string.IsNullOrEmpty(fields.Text(key)) || fields.Flag(key) != holds) continue;
            isHeld = true;
            fields.Doubt(key, ProblemCode.CommentHeld, $"This reply is not shown: it says '{key}: {(holds ? "true" : "false")}'.",
                "Remove the line to show it, or the file to be rid of it.");
        }

        return isHeld;
    }

    private static Comment Typed(YamlFields fields, DateText dates)
    {
        var kind = Kind(fields);
        return new Comment(
            Id(fields),
            Parent(fields),
            Name(fields, kind),
            Url(fields),
            Date(fields, dates),
            kind,
            IsByAuthor(fields),
            Source(fields),
            fields.Number("rating", 1, 5),
            Message(fields, kind));
    }

    private static string Id(YamlFields fields)
    {
        var name = fields.File.AsSpan(fields.File.LastIndexOf('/') + 1);
        var fromName = name[..^CommentFiles.Ending.Length].ToString();
        var id = fields.Text("id") ?? fromName;
        if (!CommentId.IsValid(id))
            Bad(fields, "id", $"'{Shown(id)}' is not an id.", "Use small letters, digits and hyphens, as in wp-123.");
        else if (id != fromName)
            Bad(fields, "id", $"The id '{id}' differs from the file's name.",
                $"Call the file {id}{CommentFiles.Ending}, so that no id is given twice.");
        return id;
    }

    private static string Parent(YamlFields fields)
    {
        var parent = fields.Text("parent") ?? "";
        if (parent.Length > 0 && !CommentId.IsValid(parent))
            Bad(fields, "parent", $"'{Shown(parent)}' is not the id of a reply.", "Write the id of the reply that this one answers.");
        return parent;
    }

    private static string Name(YamlFields fields, CommentKind kind)
    {
        var most = kind == CommentKind.Comment ? CommentLimits.Name : CommentLimits.Mention;
        var name = ReaderText.Line(Bounded(fields, "name", most));
        if (PersonalKeys.IsMailAddress(name)) PersonalKeys.ReportMail(fields, "name");
        if (name.Length == 0) Bad(fields, "name", "There is no name.", "Add 'name: …'; 'Anonymous' will do.");
        return name;
    }

    private static string Url(YamlFields fields)
    {
        var url = Bounded(fields, "url", CommentLimits.Url);
        if (url.Length == 0) return "";
        if (WebLink.Web(url) is { } link) return link;
        fields.Bad("url", ProblemCode.BadUrl, $"'{Shown(url)}' is not a web address.",
            "Write it whole, as in https://www.example.org/, or remove the line.");
        return "";
    }

    private static DateTimeOffset Date(YamlFields fields, DateText dates)
    {
        if (!fields.Has("date")) Bad(fields, "date", "There is no date.", "Add 'date: 2024-06-09T12:20:00-04:00'.");
        return dates.Read(fields, "date") ?? default;
    }

    private static CommentKind Kind(YamlFields fields)
    {
        switch (fields.Text("type", Kinds))
        {
            case null or "comment": return CommentKind.Comment;
            case "pingback": return CommentKind.Pingback;
            case "trackback": return CommentKind.Trackback;
            case var other:
                var near = Suggestion.For(other, Kinds);
                Bad(fields, "type", $"'{Shown(other)}' is not a type of reply.", near.Length > 0 ? near
                    : $"Known are: {string.Join(", ", Kinds)}.");
                return CommentKind.Comment;
        }
    }

    private static bool IsByAuthor(YamlFields fields)
    {
        var role = fields.Text("role", ["author"]);
        if (role is not (null or "author"))
            Bad(fields, "role", $"'{Shown(role)}' is not a role.", "The only one is 'author', for the replies of the blog's own.");
        return role == "author";
    }

    private static string Source(YamlFields fields)
    {
        var source = Bounded(fields, "source", CommentLimits.Source);
        if (PersonalKeys.IsMailAddress(source)) PersonalKeys.ReportMail(fields, "source");
        return source;
    }

    private static string Message(YamlFields fields, CommentKind kind)
    {
        var message = fields.Text("message") ?? "";
        var length = message.AsSpan().TrimEnd().TrimStart('\n').Length;
        if (length > CommentLimits.Kept) TooLong(fields, "message", length, CommentLimits.Kept);
        if (length == 0 && kind == CommentKind.Comment)
            Bad(fields, "message", "There is no message.", "Add 'message: |' and the text below it, two spaces in.");
        // The author gives his own address away as he likes; what was moved in was public before, and is told there.
        if (fields.Text("role") is null && fields.Text("source") is not "wordpress" && MailAddresses.First(message) is not null)
            PersonalKeys.DoubtMail(fields, "message");
        return message;
    }

    private static string Bounded(YamlFields fields, string key, int most)
    {
        var text = fields.Text(key) ?? "";
        if (text.Length > most) TooLong(fields, key, text.Length, most);
        return text;
    }

    private static void TooLong(YamlFields fields, string key, int length, int most) =>
        Bad(fields, key, $"'{key}' has {length} characters; at most {most} are shown.", "Shorten it.");

    private static void Bad(YamlFields fields, string key, string text, string hint) => fields.Bad(key, ProblemCode.BadComment, text, hint);

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}

/// <summary>What Staticman and the themes made for it keep of a comment under names of their own, and what to do about each.</summary>
internal static class StaticmanKeys
{
    public static readonly FrozenDictionary<string, string> Remedies = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["_id"] = "Remove the line: the name of the file is the reply's id here.",
        ["_parent"] =
            "Remove the line: the name of the folder says which post is answered. An answer to a reply names that as 'parent: ID'.",
        ["replying_to"] = ToAComment,
        ["replying_to_id"] = ToAComment,
        ["replying_to_uid"] = ToAComment,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string ToAComment = "Write 'parent: ' and the name of that reply's file, without its ending; or remove the line.";
}
