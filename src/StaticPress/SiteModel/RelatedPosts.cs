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
        var shared = new List<long>((post.Tags.Count + 1) * Reach * 2);
        foreach (var key in post.Tags) AddNearest(post, site.Terms[key].Posts, TagWeight, shared);
        foreach (var category in post.Categories) AddNearest(post, site.Terms[category].Posts, 1, shared);
        shared.Sort();
        var best = new List<Candidate>(Most + 1);
        for (var i = 0; i < shared.Count;)
        {
            var (index, score) = (IndexOf(shared[i]), 0);
            for (; i < shared.Count && IndexOf(shared[i]) == index; i++) score += WeightOf(shared[i]);
            var other = site.Posts[index];
            Keep(new Candidate(other, score, (other.Date - post.Date).Duration()), best);
        }

        return best.ConvertAll(candidate => candidate.Post);
    }

    private static void AddNearest(Post post, IReadOnlyList<Post> carriers, int weight, List<long> shared)
    {
        var at = PositionOf(post, carriers);
        for (var i = Math.Max(0, at - Reach); i <= Math.Min(carriers.Count - 1, at + Reach); i++)
        {
            if (i != at) shared.Add(Shared(carriers[i].Index, weight));
        }
    }

    /// <summary>A post and what a shared term weighs, in one number so that they sort as fast as numbers do.</summary>
    private static long Shared(int index, int weight) => ((long)index << 8) | (uint)weight;

    private static int IndexOf(long shared) => (int)(shared >> 8);

    private static int WeightOf(long shared) => (int)(shared & 0xFF);

    private static void Keep(Candidate candidate, List<Candidate> best)
    {
        var place = best.Count;
        while (place > 0 && candidate.CompareTo(best[place - 1]) < 0) place--;
        if (place == Most) return;
        best.Insert(place, candidate);
        if (best.Count > Most) best.RemoveAt(Most);
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
