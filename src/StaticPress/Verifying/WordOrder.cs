using StaticPress.Primitives;

namespace StaticPress.Verifying;

/// <summary>Which words of one text another does not have at their place.</summary>
internal static class WordOrder
{
    /// <summary>Steps of a comparison at the worst; two long texts that have nothing to do with one another are compared without their
    /// order.</summary>
    private const long MostSteps = 200_000_000;

    /// <returns>In the order of the old text; words that the new one has besides do not matter.</returns>
    public static IReadOnlyList<string> Missing(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start]) start++;
        var (oldEnd, nowEnd) = (old.Count, now.Count);
        while (oldEnd > start && nowEnd > start && old[oldEnd - 1] == now[nowEnd - 1]) (oldEnd, nowEnd) = (oldEnd - 1, nowEnd - 1);
        string[] left = [.. old.Skip(start).Take(oldEnd - start)];
        string[] right = [.. now.Skip(start).Take(nowEnd - start)];
        if (left.Length == 0 || right.Length == 0) return left;
        return (long)left.Length * right.Length > MostSteps
            ? Unordered(left, right)
            : [.. Edit.Between(left, right).SelectMany(edit => left[edit.Was])];
    }

    private static List<string> Unordered(string[] old, string[] now)
    {
        var there = now.CountBy(word => word).ToDictionary(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var word in old)
        {
            if (there.GetValueOrDefault(word) > 0) there[word]--;
            else missing.Add(word);
        }

        return missing;
    }
}
