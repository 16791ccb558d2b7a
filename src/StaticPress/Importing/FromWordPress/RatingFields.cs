using System.Globalization;
using StaticPress.Importing.WordPress;
using StaticPress.Yaml;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// The stars that readers gave, as the usual plug-ins and radio themes keep them: two numbers. The addresses of those who gave them, which
/// some keep beside, are not even read.
/// </summary>
internal static class RatingFields
{
    private static readonly (string Average, string Count)[] Known =
    [
        ("ttg_rating_average", "ttg_rating_amount"), ("ttg_reaktions_rating_average", "ttg_reaktions_rating_amount"),
        ("_kksr_avg", "_kksr_casts"), ("_kksr_avg_default", "_kksr_count_default"), ("ratings_average", "ratings_users"),
        ("rmp_avg_rating", "rmp_vote_count"), ("_glsr_average", "_glsr_reviews"),
        ("yasr_visitor_votes_average", "yasr_visitor_votes_number"),
        ("mr_rating_results_star_rating", "mr_rating_results_count_entries"), ("_wc_average_rating", "_wc_review_count"),
    ];

    /// <returns>Null where nobody gave any.</returns>
    public static YamlSpelling? Of(ExportItem item)
    {
        foreach (var (average, count) in Known)
        {
            if (Number(item.MetaOf(average)) is { } stars and >= 1 and <= 5
                && Number(item.MetaOf(count)) is { } votes and >= 1 and < int.MaxValue)
            {
                return YamlSpelling.Group(
                    new YamlSetting("average", YamlSpelling.Plain(Math.Round(stars, 2).ToString("0.##", CultureInfo.InvariantCulture))),
                    new YamlSetting("count", YamlSpelling.Plain(((int)votes).ToString(CultureInfo.InvariantCulture))));
            }
        }

        return null;
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
