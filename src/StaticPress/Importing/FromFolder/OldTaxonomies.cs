using StaticPress.Importing.Dialects;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromFolder;

/// <summary>What Hugo and Zola sort texts by, as their settings name it: <c>taxonomies: {tag: tags, topic: topics}</c>.</summary>
internal static class OldTaxonomies
{
    private static readonly string[] Known = ["tag", "tags", "category", "categories", "series", "keywords"];

    /// <summary>In the words that the heads of texts and addresses have.</summary>
    public static IReadOnlyList<string> Of(OldConfig config) => config.Node(["taxonomies"]) switch
    {
        YamlMap map => [.. map.Entries.Select(entry => (entry.Value as YamlScalar)?.Text ?? "").Where(word => word.Length > 0)],
        YamlList list => [.. list.Items.OfType<YamlMap>().Select(item => (item.Find("name")?.Value as YamlScalar)?.Text ?? "")
            .Where(word => word.Length > 0)],
        _ => [],
    };

    /// <summary>Those that this program has no name for.</summary>
    public static IEnumerable<string> Others(OldConfig config) => Of(config).Where(IsOther);

    public static bool IsOther(string word) => !Known.Contains(word, StringComparer.OrdinalIgnoreCase) && !IsOfAuthors(word);

    public static bool IsOfAuthors(string word) => word.ToLowerInvariant() is "author" or "authors";
}
