using StaticPress.Content;
using StaticPress.Importing.WordPress;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// What the usual plug-ins tell search engines of a text: Yoast, Rank Math, All in One SEO, SEOPress, The SEO Framework. Where a text is a
/// form to be filled (<c>%%title%% | %%sitename%%</c>), the site makes its own.
/// </summary>
internal sealed record SeoFields(string Title, string Description, string Canonical, bool NoIndex)
{
    public static SeoFields Of(ExportItem item) => new(
        First(item, "_yoast_wpseo_title", "rank_math_title", "_aioseo_title", "_aioseop_title", "_seopress_titles_title", "_genesis_title"),
        First(item, "_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description", "_aioseop_description",
            "_seopress_titles_desc",
            "_genesis_description"),
        WebLink.Web(First(item, "_yoast_wpseo_canonical", "rank_math_canonical_url", "_aioseo_canonical_url", "_aioseop_custom_link",
            "_seopress_robots_canonical", "_genesis_canonical_uri")) ?? "",
        item.MetaOf("_yoast_wpseo_meta-robots-noindex") == "1"
        || item.MetaOf("rank_math_robots")?.Contains("noindex", StringComparison.Ordinal) == true
        || item.MetaOf("_aioseop_noindex") == "on" || item.MetaOf("_aioseo_robots_noindex") == "1"
        || item.MetaOf("_seopress_robots_index") == "yes" || item.MetaOf("_genesis_noindex") == "1");

    private static string First(ExportItem item, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (item.MetaOf(key) is { } text && PlainWords.Of(Tongues.First(text)) is { Length: > 0 } words && !IsForm(words)) return words;
        }

        return "";
    }

    private static bool IsForm(string text) =>
        text.Contains("%%", StringComparison.Ordinal)
            || text.Split(' ').Any(word => word.Length > 2 && (word[0] == '#' && word.Contains('_', StringComparison.Ordinal)
            || word[0] == '%' && word[^1] == '%'));
}
