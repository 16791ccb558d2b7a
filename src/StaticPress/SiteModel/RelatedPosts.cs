namespace StaticPress.SiteModel;

/// <summary>
/// Posts that a reader of this one may want: those sharing the most terms, and of these the nearest in time. Only the
/// nearest carriers of each term are looked at, so the cost does not grow with the size of the site.
/// </summary>
internal static class RelatedPosts
{
    private const int Most = 6;
    private const int Reach = 8;
    private const int TagWeight = 3;

    public static IReadOnlyList<Post> Of(Post post, Site site)
    {
        var scores = new Dictionary<Post, int>();
        foreach (var key in post.Tags) Score(site.Terms[key], TagWeight);
        if (post.Category is { } category) Score(site.Terms[category], 1);
        return
        [
            .. scores
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => Math.Abs(pair.Key.Index - post.Index))
                .ThenBy(pair => pair.Key.Index)
                .Take(Most)
                .Select(pair => pair.Key),
        ];

        void Score(Term term, int weight)
        {
            var at = PositionOf(post, term.Posts);
            for (var i = Math.Max(0, at - Reach); i <= Math.Min(term.Posts.Count - 1, at + Reach); i++)
            {
                if (i != at) scores[term.Posts[i]] = scores.GetValueOrDefault(term.Posts[i]) + weight;
            }
        }
    }

    /// <summary>A term's posts stand in the order of their index.</summary>
    private static int PositionOf(Post post, IReadOnlyList<Post> posts)
    {
        var (low, high) = (0, posts.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (posts[middle].Index < post.Index) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
