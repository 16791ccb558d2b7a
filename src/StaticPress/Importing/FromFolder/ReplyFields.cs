using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Locale;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>What Staticman and its like keep of a reply, under whatever name they keep it.</summary>
/// <param name="Name">Of its file, or of its place among others.</param>
internal sealed partial record ReplyFields(YamlMap Map, string Name)
{
    private static readonly string[] MessageKeys = ["message", "body", "content", "comment", "text", "html"];
    private static readonly string[] NameKeys = ["name", "author", "author_name", "username", "display_name", "user", "nickname"];
    private static readonly string[] UrlKeys = ["url", "website", "site", "author_url", "homepage", "link"];
    private static readonly string[] DateKeys =
        ["date", "created_at", "createdAt", "created", "timestamp", "time", "datetime", "published_at", "posted"];
    private static readonly string[] PostKeys = ["page_id", "post_id", "post", "page", "slug", "permalink", "page_url", "_parent"];
    private static readonly string[] IdKeys = ["id", "_id", "comment_id", "uid", "uuid"];
    private static readonly string[] ParentKeys = ["replying_to_uid", "replying_to_id", "replying_to", "reply_to", "replyTo", "replyto",
        "in_reply_to", "parent_id", "parentId", "parent", "_parent"];

    /// <summary>Under these stands who wrote, and never a name for the reply.</summary>
    private static readonly string[] PersonKeys = ["email", "mail", "email_md5", "emailHash", "gravatar", "avatar", "ip", "hash"];

    public static bool IsOne(YamlMap map) => MessageKeys.Any(key => map.Find(key)?.Value is YamlScalar { Text.Length: > 0 });

    public string Message => Text(MessageKeys);

    public string Author => Person(NameKeys) is { Length: > 0 } name ? name : Person("name", "login");

    public string Url => Text(UrlKeys) is { Length: > 0 } url ? url : Person("url", "website");

    /// <summary>The texts below which it may belong, the likeliest first.</summary>
    public IEnumerable<string> Posts => PostKeys.Select(key => Text(key)).Where(word => word.Length > 0);

    public IEnumerable<string> Ids => IdKeys.Select(key => Text(key)).Where(id => id.Length > 0 && !IsOfPerson(id)).Append(Name);

    /// <summary>What it says it answers.</summary>
    public IEnumerable<string> Parents => ParentKeys.Select(key => Text(key))
        .Where(parent => parent is not ("" or "0" or "-1" or "null" or "none" or "None" or "false" or "undefined"));

    public int? Rating =>
        int.TryParse(Text("rating", "stars"), NumberStyles.None, CultureInfo.InvariantCulture, out var stars) ? stars : null;

    /// <summary>Whether the old theme showed it to nobody.</summary>
    public bool IsHeld =>
        ((string[])["hidden", "spam", "draft", "deleted", "trash"])
            .Any(key => Text(key).ToLowerInvariant() is "true" or "yes" or "1" or "on")
        || ((string[])["approved", "published", "visible", "public"])
            .Any(key => Text(key).ToLowerInvariant() is "false" or "no" or "0" or "off")
        || Text("status", "state").ToLowerInvariant() is "spam" or "pending" or "trash" or "deleted" or "hidden" or "unapproved" or "hold"
            or "draft";

    /// <returns>Null for none that can be read; a number is seconds or milliseconds since 1970.</returns>
    public DateTimeOffset? Date(DateText dates, SiteZone zone)
    {
        var written = Text(DateKeys);
        if (!Seconds().IsMatch(written)) return dates.TryRead(written);
        var number = long.Parse(written, CultureInfo.InvariantCulture);
        return zone.Local(number < 100_000_000_000
            ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number));
    }

    private bool IsOfPerson(string id) => PersonKeys.Any(key => Text(key).Contains(id, StringComparison.OrdinalIgnoreCase));

    private string Text(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Map.Find(key)?.Value is YamlScalar { Text: { } text } && text.Trim() is { Length: > 0 } said) return said;
        }

        return "";
    }

    /// <summary>Of <c>author: {name: …, url: …}</c>, or of the reply itself.</summary>
    private string Person(params string[] keys) =>
        Text(keys) is { Length: > 0 } said ? said
            : ((string[])["author", "user"]).Select(key => Map.Find(key)?.Value).OfType<YamlMap>().FirstOrDefault() is { } person
                ? new ReplyFields(person, "").Text(keys) : "";

    [GeneratedRegex("^[0-9]{9,13}$")]
    private static partial Regex Seconds();
}
