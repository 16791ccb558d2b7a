using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>How readers rate a post.</summary>
/// <param name="Average">1 to 5, in hundredths, half up: 460 for 4.6.</param>
internal sealed record PostRating(int Average, int Count)
{
    /// <summary>Of the stars carried over from a former site and of those in comments: of each person the last ones count.</summary>
    /// <param name="comments">Oldest first.</param>
    /// <returns>Null when nobody gave any.</returns>
    public static PostRating? Of(ImportedRatings? carried, ReadOnlySpan<CommentFile> comments)
    {
        var last = new Dictionary<(string Name, string Source), int>();
        foreach (var file in comments)
        {
            if (file.Comment is { Rating: { } stars, Kind: CommentKind.Comment } comment)
                last[(comment.Name.ToLowerInvariant(), comment.Source.ToLowerInvariant())] = stars;
        }

        var count = last.Count + (carried?.Count ?? 0L);
        if (count == 0) return null;
        var sum = (last.Values.Sum() * 100L) + ((carried?.Average ?? 0L) * (carried?.Count ?? 0L));
        return new PostRating((int)((sum + (count / 2)) / count), (int)Math.Min(count, int.MaxValue));
    }
}
