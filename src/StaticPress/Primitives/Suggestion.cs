namespace StaticPress.Primitives;

/// <summary>
/// Finds the word that was probably meant, among the few that there are. Among thousands of addresses see <see cref="LikelyPaths"/>.
/// </summary>
internal static class Suggestion
{
    /// <summary>A longer word was not mistyped: it is something else.</summary>
    private const int Longest = 200;

    /// <returns>“Did you mean 'category'?”, or an empty text when no known word is near.</returns>
    public static string For(string word, IEnumerable<string> known) => Of(Nearest(word, known));

    /// <param name="nearest">Null when nothing is near.</param>
    public static string Of(string? nearest) => nearest is null ? "" : $"Did you mean '{nearest}'?";

    /// <returns>The known word with the fewest edits, at most a third of its length; the first in ordinal order on a tie.</returns>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        string? best = null;
        word = word.Trim('“', '”', '„', '‘', '’', '«', '»');
        var bestDistance = int.MaxValue;
        foreach (var candidate in known)
        {
            var limit = Math.Min(bestDistance, Math.Max(1, Math.Max(word.Length, candidate.Length) / 3));
            var distance = Edits(word, candidate, limit);
            if (distance > limit || (distance == bestDistance && string.CompareOrdinal(candidate, best) > 0)) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>Optimal string alignment, without case: insert, delete, replace, or swap two neighbours, each for one.</summary>
    /// <returns>Something larger than the limit when there are more.</returns>
    public static int Edits(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || Math.Max(a.Length, b.Length) > Longest) return int.MaxValue;
        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        Span<int> before = rows[..(b.Length + 1)], above = rows.Slice(Longest + 1, b.Length + 1), row =
            rows.Slice(2 * (Longest + 1), b.Length + 1);
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var last = before;
            before = above;
            above = row;
            row = last;
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var edits = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) edits = Math.Min(edits, before[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > limit) return int.MaxValue;
        }

        return row[b.Length];
    }

    private static bool Same(char a, char b) => a == b || char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
