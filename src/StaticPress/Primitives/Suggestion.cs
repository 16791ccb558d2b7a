namespace StaticPress.Primitives;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Suggestion
{
    /// <returns>“Did you mean 'category'?”, or an empty text when no known word is near.</returns>
    public static string For(string word, IEnumerable<string> known) =>
        Nearest(word, known) is { } nearest ? $"Did you mean '{nearest}'?" : "";

    /// <returns>The known word with the fewest edits, at most a third of its length; the first in ordinal order on a tie.</returns>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            var limit = Math.Max(1, Math.Max(word.Length, candidate.Length) / 3);
            if (Math.Abs(word.Length - candidate.Length) > limit) continue;
            var distance = Edits(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance > limit || distance >= bestDistance) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>Optimal string alignment: insert, delete, replace, or swap two neighbours, each for one.</summary>
    private static int Edits(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) edits = Math.Min(edits, rows[i - 2, j - 2] + 1);
                rows[i, j] = edits;
            }
        }

        return rows[a.Length, b.Length];
    }
}
