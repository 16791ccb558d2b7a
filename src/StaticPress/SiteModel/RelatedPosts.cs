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
        var candidates = new List<Candidate>(Reach * 4);
        foreach (var key in post.Tags) Score(post, site.Terms[key], TagWeight, candidates);
        if (post.Category is { } category) Score(post, site.Terms[category], 1, candidates);
        candidates.Sort();
        if (candidates.Count > Most) candidates.RemoveRange(Most, candidates.Count - Most);
        return candidates.ConvertAll(candidate => candidate.Post);
    }

    private static void Score(Post post, Term term, int weight, List<Candidate> candidates)
    {
        var at = PositionOf(post, term.Posts);
        for (var i = Math.Max(0, at - Reach); i <= Math.Min(term.Posts.Count - 1, at + Reach); i++)
        {
            if (i == at) continue;
            var other = term.Posts[i];
            var known = candidates.FindIndex(candidate => ReferenceEquals(candidate.Post, other));
            if (known < 0) candidates.Add(new Candidate(other, weight, (other.Date - post.Date).Duration()));
            else candidates[known] = candidates[known] with { Score = candidates[known].Score + weight };
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

    private readonly record struct Candidate(Post Post, int Score, TimeSpan Distance) : IComparable<Candidate>
    {
        /// <summary>Best first: the higher score, then the nearer in time, then the newer.</summary>
        public int CompareTo(Candidate other)
        {
            var byScore = other.Score.CompareTo(Score);
            if (byScore != 0) return byScore;
            var byDistance = Distance.CompareTo(other.Distance);
            return byDistance != 0 ? byDistance : Post.Index.CompareTo(other.Post.Index);
        }
    }
}
