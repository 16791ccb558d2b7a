using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>Reads <c>permalinks:</c> of site.yml, but for that of posts.</summary>
internal static class ListPermalinksReader
{
    /// <param name="permalinks">Null where nothing is said.</param>
    public static ListPermalinks Read(YamlFields? permalinks)
    {
        var usual = new ListPermalinks();
        return permalinks is null ? usual : new ListPermalinks
        {
            Home = Pattern(permalinks, "home", usual.Home),
            Category = Pattern(permalinks, "category", usual.Category),
            Tag = Pattern(permalinks, "tag", usual.Tag),
            Author = Pattern(permalinks, "author", usual.Author),
            Archive = Pattern(permalinks, "archive", usual.Archive),
            Categories = Pattern(permalinks, "categories", usual.Categories),
            Tags = Pattern(permalinks, "tags", usual.Tags),
            Search = Pattern(permalinks, "search", usual.Search),
            Year = Pattern(permalinks, "year", usual.Year),
            Month = Pattern(permalinks, "month", usual.Month),
            Page = Pattern(permalinks, "page", usual.Page),
            Feed = Pattern(permalinks, "feed", usual.Feed),
        };
    }

    /// <param name="usual">Says how it begins and ends, and which words it must hold.</param>
    private static string Pattern(YamlFields permalinks, string key, string usual)
    {
        if (permalinks.Text(key) is not { } written) return usual;
        var words = PermalinkPattern.TokensOf(usual).ToList();
        var isFromRoot = usual.StartsWith('/');
        var fits = written.StartsWith('/') == isFromRoot && written.EndsWith(usual.EndsWith('/') ? "/" : ".xml", StringComparison.Ordinal)
            && PermalinkPattern.TokensOf(written).Order(StringComparer.Ordinal).SequenceEqual(words.Order(StringComparer.Ordinal))
            && UrlPath.TryParse((isFromRoot ? "" : "/") + written.Replace(":", "", StringComparison.Ordinal)) is not null;
        if (fits) return written;
        permalinks.Bad(key, ProblemCode.BadPermalink, $"'{written}' is not a permalink for '{key}'.",
            $"Write it like the usual one, {usual}.");
        return usual;
    }
}
