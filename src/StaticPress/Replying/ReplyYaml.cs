using System.Globalization;
using StaticPress.Content;
using StaticPress.Yaml;

namespace StaticPress.Replying;

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
