using System.Collections.Frozen;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>
/// What other generators call the settings of a post. Some mean just what ours do and are read as them; of the others this says what to
/// write instead. The author's guide has the same list.
/// </summary>
internal static class ForeignKeys
{
    /// <summary>
    /// Other names of settings, by lower case; those of ours in capitals (Hugo does not tell them apart) come beside them.
    /// </summary>
    public static readonly FrozenDictionary<string, string> Synonyms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["categories"] = "category",
        ["authors"] = "author",
        ["tag"] = "tags",
        ["keywords"] = "tags",
        ["lastmod"] = "updated",
        ["last_modified_at"] = "updated",
        ["lastmodified"] = "updated",
        ["modified"] = "updated",
        ["updateddate"] = "updated",
        ["updated_at"] = "updated",
        ["lastupdated"] = "updated",
        ["datemodified"] = "updated",
        ["pubdate"] = "date",
        ["pubdatetime"] = "date",
        ["publishdate"] = "date",
        ["publish_date"] = "date",
        ["publisheddate"] = "date",
        ["published_at"] = "date",
        ["publishedat"] = "date",
        ["datepublished"] = "date",
        ["moddatetime"] = "updated",
        ["expirydate"] = "expires",
        ["unpublishdate"] = "expires",
        ["wordpress_id"] = "wp_id",
        ["redirect_from"] = "aliases",
        ["alias"] = "aliases",
        ["lang"] = "language",
        ["locale"] = "language",
        ["translationkey"] = "translation",
        ["translation_key"] = "translation",
        ["lang-ref"] = "translation",
        ["lang_ref"] = "translation",
        ["path"] = "permalink",
        ["canonical_url"] = "canonical",
        ["canonicalurl"] = "canonical",
        ["isdraft"] = "draft",
        ["publish"] = "published",
        ["post_title"] = "title",
        ["post_name"] = "slug",
        ["post_date"] = "date",
        ["post_modified"] = "updated",
        ["post_status"] = "status",
        ["post_password"] = "password",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Settings that are like ours but not the same, by lower case: what to do.</summary>
    public static readonly IReadOnlyDictionary<string, string> Remedies = new Dictionary<string, string>(LooseWords.Comparer)
    {
        ["headline"] = "Here it is called 'title'.",
        ["byline"] = "Here it is called 'author'.",
        ["postauthor"] = "Here it is called 'author', and has a name.",
        ["summary"] = "Here it is called 'description'.",
        ["postexcerpt"] = "Here it is called 'description'.",
        ["excerpt"] = "Here it is called 'description'.",
        ["abstract"] = "Here it is called 'description'.",
        ["subtitle"] = "Put it under 'extra:' if your theme shows it, or call it 'description'.",
        ["cover"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["coverimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["picture"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["thumbnail"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["banner"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["featuredimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["ogimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["twitterimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["socialimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["heroimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["hero"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["postimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["mainimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["headerimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["teaserimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["featureimage"] = "Here it is called 'image', with 'src', 'alt', 'caption' and 'credit' below it.",
        ["images"] = "One picture leads a post here: call it 'image'.",
        ["resources"] = "What lies beside a post is found by its name: take this out, and link to the files.",
        ["header"] = "If it names a picture, call that 'image'; else put it under 'extra:'.",
        ["url"] = "If it is the post's own address, call it 'permalink'; an address elsewhere is 'canonical'.",
        ["pin"] = "Here it is called 'pinned'.",
        ["sticky"] = "Here it is called 'pinned'.",
        ["featured"] = "Here it is called 'pinned'.",
        ["robots"] = "To keep search engines away, write 'noindex: true'.",
        ["sitemap"] = "To keep search engines away, write 'noindex: true'.",
        ["template"] = "Here it is called 'layout'; without one a post takes the theme's own.",
        ["type"] = "Leave it out: what lies in content/posts/ is a post.",
        ["weight"] = "Posts stand by date here. Put it under 'extra:' if your theme wants it, or take it out.",
        ["status"] = "A post is published unless it says 'draft: true'.",
        ["commentstatus"] = "To close a post to replies, write 'comments: false'.",
        ["permalinkstructure"] = "The addresses of all posts are told by 'permalinks:' in site.yml.",
        ["posttype"] = "Leave it out: what lies in content/posts/ is a post.",
        ["mp3"] = "A recording is called 'audio', with 'file' and 'duration' below it.",
        ["episode"] = "A recording is called 'audio', with 'file' and 'duration' below it, and 'episode' beside them.",
        ["podcast"] = "A recording is called 'audio', with 'file' and 'duration' below it.",
        ["enclosure"] = "A recording is called 'audio', with 'file' and 'duration' below it.",
    };

    /// <summary>The same of what stands below 'source:', where a title alone is its name.</summary>
    public static readonly IReadOnlyDictionary<string, string> RemediesOfSources = new Dictionary<string, string>(LooseWords.Comparer)
    {
        ["title"] = "A source is called by its 'name' alone: write there what readers are to see.",
        ["publisher"] = "Here it is called 'name'.",
        ["publication"] = "Here it is called 'name'.",
        ["site"] = "Here it is called 'name'.",
        ["link"] = "Here it is called 'url'.",
        ["href"] = "Here it is called 'url'.",
    };

    private static readonly string[] Ours =
    [
        "title", "date", "category", "source", "author", "tags", "slug", "permalink", "aliases", "description", "image", "updated",
        "publish_from", "expires", "draft", "published",
        "pinned", "comments", "news", "noindex", "canonical", "layout", "language", "series", "translation", "guid", "wp_id", "audio",
        "ratings", "extra",
        "status", "visibility", "private", "hidden", "password",
    ];

    private static readonly FrozenSet<string> Known = Ours.ToFrozenSet(StringComparer.Ordinal);

    /// <summary><c>redirect-from</c>, <c>redirectFrom</c> and <c>Redirect_From</c> are one word.</summary>
    private static readonly FrozenDictionary<string, string> Loosely = Synonyms.DistinctBy(word => word.Key, LooseWords.Comparer)
        .ToFrozenDictionary(word => word.Key, word => word.Value, LooseWords.Comparer);

    /// <summary>Zola's groups of terms, whose entries stand at the top here.</summary>
    private const string Taxonomies = "taxonomies";

    /// <summary>What <see cref="Translated"/> takes beside our own names as they are: for each a pattern, and its JSON Schema.</summary>
    public static SortedDictionary<string, string> Patterns()
    {
        // Elsewhere an address has no slash before it; Zola's groups hold what stands at the top here.
        var patterns = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["^[uU][rR][lL]$"] = """{ "type": "string", "pattern": "^/(?!/)" }""",
            [Pattern("path", "")] = """{ "type": ["string", "number"] }""",
            [$"^{Taxonomies}$"] = """{ "$ref": "#" }""",
        };
        foreach (var name in Ours) patterns[Pattern(name, "")] = Same(name);
        foreach (var (name, ours) in Loosely) patterns.TryAdd(Pattern(LooseWords.Bare(name), "[-_]*"), Same(ours));
        return patterns;

        static string Same(string key) => $$"""{ "$ref": "#/properties/{{key}}" }""";

        static string Pattern(string name, string between) =>
            $"^{string.Join(between, name.Select(c => char.IsAsciiLetter(c) ? $"[{c}{char.ToUpperInvariant(c)}]" : $"{c}"))}$";
    }

    /// <summary>What a <c>status:</c> or <c>visibility:</c> says of a post that everybody may read.</summary>
    public static bool IsPublic(string word) => word.Trim().ToLowerInvariant() is "publish" or "published" or "live" or "public";

    /// <summary>The head in our words: each entry keeps its place, and none takes the place of one that is there.</summary>
    public static YamlMap Translated(YamlMap head)
    {
        if (head.Entries.All(entry => Known.Contains(entry.Key))) return head;
        var entries = new List<YamlEntry>(head.Entries.Count);
        foreach (var entry in head.Entries.SelectMany(WithoutTaxonomies))
        {
            var name = IsOwnAddress(entry) ? "permalink" : NameOf(entry.Key);
            // Beside a date it says when a post that is dated earlier goes live.
            if (name == "date" && name != entry.Key && head.IndexOf(name) >= 0) name = "publish_from";
            var taken = name != entry.Key && (head.IndexOf(name) >= 0 || entries.Exists(other => other.Key == name));
            entries.Add(taken || name == entry.Key
                ? entry
                : entry with
                {
                    Key = name,
                    Value = name == "permalink" ? FromRoot(entry.Value) : name == "author" ? Several(entry.Value) : entry.Value
                });
        }

        return head with { Entries = entries };
    }

    /// <summary>Hugo's <c>url: /2024/a/</c>; a whole address may be one elsewhere.</summary>
    private static bool IsOwnAddress(YamlEntry entry) =>
        entry.Value is YamlScalar { Text: ['/', not '/', ..] } && entry.Key.Equals("url", StringComparison.OrdinalIgnoreCase);

    /// <summary>Zola's <c>path: about/team</c> has no slashes at its ends.</summary>
    private static YamlNode FromRoot(YamlNode value) => value is YamlScalar { Text: { Length: > 0 } path } scalar && path[0] != '/'
        ? scalar with { Text = path.EndsWith('/') || path.Contains('.') ? $"/{path}" : $"/{path}/" }
        : value;

    private static string NameOf(string key)
    {
        if (Known.Contains(key)) return key;
        var lower = key.ToLowerInvariant();
        return Known.Contains(lower) ? lower : Loosely.GetValueOrDefault(key, key);
    }

    /// <summary>Of <c>authors: Ann, Bob</c> the word itself says that they are several.</summary>
    private static YamlNode Several(YamlNode value) =>
        value is YamlScalar { Text: { } names } scalar && TermNames.Parts(names) is { Count: > 1 } parts
        ? new YamlList([.. parts.Select(name => scalar with { Text = name })], scalar.Line, scalar.Column)
        : value;

    private static IEnumerable<YamlEntry> WithoutTaxonomies(YamlEntry entry) =>
        entry is { Key: Taxonomies, Value: YamlMap terms } ? terms.Entries : [entry];
}

/// <summary>Names of settings without case, hyphens and underscores, in which other generators differ.</summary>
internal sealed class LooseWords : IEqualityComparer<string>
{
    public static readonly LooseWords Comparer = new();

    public bool Equals(string? x, string? y) => x is not null && y is not null && Bare(x) == Bare(y);

    public int GetHashCode(string obj) => Bare(obj).GetHashCode(StringComparison.Ordinal);

    public static string Bare(string word) =>
        word.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
