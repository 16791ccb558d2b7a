using StaticPress.Schemas;
using StaticPress.Yaml;

namespace StaticPress.Desk;

/// <summary>
/// The form of a post: every setting that the reader of front matter knows, from the same description that editors of code are given. A new
/// one comes into the form by itself.
/// </summary>
internal static class PostFields
{
    /// <summary>Those that are wanted most, in this order; the others follow.</summary>
    private static readonly string[] First =
        ["title", "date", "category", "tags", "author", "description", "draft", "pinned", "image", "source", "audio", "series", "updated"];

    /// <summary>What only an import writes, other words for ours, and what only a theme knows the inside of.</summary>
    private static readonly string[] NotInForm =
        ["extra", "ratings", "guid", "wp_id", "published", "status", "visibility", "private", "hidden", "password", "source.title"];

    private static readonly string[] Moments = ["date", "updated", "publish_from", "expires"];

    /// <summary>Of each group what a text in its place is.</summary>
    private static readonly string[] Chief = ["image.src", "source.name", "audio.file"];

    public static IReadOnlyList<PostField> All { get; } = [.. Read()];

    public static PostField? Find(string name) => All.FirstOrDefault(field => field.Name == name);

    private static IEnumerable<PostField> Read()
    {
        var schema = FileSchema.All.First(one => one.Name == "post");
        var (keys, words) = (schema.Shape().Keys, schema.Words());
        var others = keys.Keys.Where(key => !First.Contains(key) && !NotInForm.Contains(key));
        foreach (var key in First.Where(keys.ContainsKey).Concat(others))
        {
            var value = keys[key];
            if (value.Kinds.HasFlag(YamlKind.Map) && value.Below is { Keys.Count: > 0 } below)
            {
                foreach (var field
                    in below.Keys
                        .Where(inner => !NotInForm.Contains($"{key}.{inner.Key}"))
                        .Select(inner => new PostField(inner.Key, key, KindOf(inner.Key, inner.Value), "")
                        { IsFirst = Chief.Contains($"{key}.{inner.Key}") })
                    .OrderBy(field => !field.IsFirst))
                    yield return field;
            }
            else
            {
                yield return new PostField(key, "", KindOf(key, value), key == "title" ? "" : ShortOf(words.GetValueOrDefault(key) ?? ""));
            }
        }
    }

    /// <summary>The first sentence, as far as a colon: the guide has the rest.</summary>
    private static string ShortOf(string words)
    {
        var end = words.AsSpan().IndexOfAny(['.', ':']);
        while (end >= 0 && end + 1 < words.Length && words[end + 1] != ' ') end = words.IndexOfAny(['.', ':'], end + 1);
        return end < 0 ? words : words[..end] + ".";
    }

    private static FieldKind KindOf(string key, YamlShape.Value value) => key switch
    {
        "draft" or "pinned" => FieldKind.Flag,
        "description" => FieldKind.Sentences,
        _ when Moments.Contains(key) => FieldKind.Moment,
        _ when value.Kinds.HasFlag(YamlKind.Texts) => FieldKind.Items,
        _ when value.Kinds.HasFlag(YamlKind.Text) => FieldKind.Line,
        _ when value.Kinds.HasFlag(YamlKind.Flag) => FieldKind.Choice,
        _ when value.Kinds.HasFlag(YamlKind.Number) => FieldKind.Number,
        _ => FieldKind.Line,
    };
}
