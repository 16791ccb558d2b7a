using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Themes;
using StaticPress.Yaml;

namespace StaticPress.Schemas;

/// <summary>What can stand in one kind of file, for editors that complete and check while one writes.</summary>
/// <param name="Name">As the command line takes it.</param>
/// <param name="Files">Which files of a site it is for; empty for the head of a Markdown file, which editors take from elsewhere.</param>
/// <param name="Chapter">Where the author's guide tells of it; empty when it does not.</param>
internal sealed record FileSchema(string Name, string Title, string Files, string Chapter, Action<YamlFields> Read)
{
    private static readonly DateText AnyDate = new(DatePattern.TryParse("yyyy-MM-dd", CalendarNames.English)!, SiteZone.Utc);

    public static readonly IReadOnlyList<FileSchema> All =
    [
        // Other generators' names of our keys are read as ours.
        new("post", "The front matter of a post or page", "", "The front matter", Post) { Others = ForeignKeys.Patterns() },
        new("site", "site.yml", "site.yml", "The settings of the blog", Site),
        new("theme", "theme.yml", "themes/*/theme.yml", "", fields => ThemeLayer.ReadSettings(fields)),
        new("comment", "A reply", "content/comments/**/*.yml", "Replies", fields => CommentReader.ReadFields(fields, AnyDate))
        {
            Example = "content/comments/a-post/a-reply.yml",
        },
    ];

    /// <summary>A path that such a file may have, where readers look at it.</summary>
    private string Example { get; init; } = "";

    /// <summary>Patterns of other names of its keys, each with its schema.</summary>
    private IReadOnlyDictionary<string, string> Others { get; init; } = new Dictionary<string, string>(0);

    public string ToJson() => JsonSchema.Write(Title, Shape(), Words(), Others);

    public YamlShape Shape() => YamlShape.Of(Read, Example);

    /// <summary>What the author's guide says of each key.</summary>
    public IReadOnlyDictionary<string, string> Words() => Chapter.Length > 0 ? GuideWords.Of(Chapter) : GuideWords.None;

    private static void Post(YamlFields fields) => FrontMatterReader.Read(fields, AnyDate);

    private static void Site(YamlFields fields)
    {
        SiteConfigReader.Typed(fields, new BuildOptions(DateTimeOffset.UnixEpoch), []);
        fields.Finish();
    }
}

/// <summary>What the author's guide says of each key, from its tables: <c>| `key` | example | words |</c>.</summary>
internal static class GuideWords
{
    public static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>(0);

    /// <param name="chapter">Its heading.</param>
    public static IReadOnlyDictionary<string, string> Of(string chapter)
    {
        var guide = PackedResource.Text("guides/writing.md");
        var start = guide.IndexOf($"\n## {chapter}\n", StringComparison.Ordinal);
        var end = guide.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cells in guide[start..(end < 0 ? guide.Length : end)].Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split(" | ")))
        {
            if (cells.Length < 2) continue;
            var said = cells[^1].TrimEnd('|', ' ').Replace("`", "", StringComparison.Ordinal);
            foreach (var key in cells[0].TrimStart('|', ' ').Split(", ").Select(key => key.Trim('`'))) words.TryAdd(key, said);
        }

        return words;
    }
}
