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

    /// <summary>Older ones keep the sum of all stars in the place of their average.</summary>
    private static readonly (string Sum, string Count)[] Sums =
        [("_kksr_ratings", "_kksr_casts"), ("_kksr_ratings_default", "_kksr_casts_default"), ("ratings_score", "ratings_users")];

    /// <returns>Null where nobody gave any.</returns>
    public static YamlSpelling? Of(ExportItem item)
    {
        foreach (var (average, count) in Known)
        {
            if (Spelled(Number(item.MetaOf(average)), Number(item.MetaOf(count))) is { } rating) return rating;
        }

        foreach (var (sum, count) in Sums)
        {
            var votes = Number(item.MetaOf(count));
            if (Spelled(votes > 0 ? Number(item.MetaOf(sum)) / votes : null, votes) is { } rating) return rating;
        }

        return null;
    }

    private static YamlSpelling? Spelled(decimal? average, decimal? count) =>
        average is { } stars and >= 1 and <= 5 && count is { } votes and >= 1 and < int.MaxValue
            ? YamlSpelling.Group(
                new YamlSetting("average", YamlSpelling.Plain(Math.Round(stars, 2).ToString("0.##", CultureInfo.InvariantCulture))),
                new YamlSetting("count", YamlSpelling.Plain(((int)votes).ToString(CultureInfo.InvariantCulture))))
            : null;

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
