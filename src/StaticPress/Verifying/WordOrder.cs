namespace StaticPress.Verifying;

/// <summary>Which words of one text another does not have at their place.</summary>
internal static class WordOrder
{
    /// <summary>So many steps of the comparison; two texts that differ by more have little to do with one another.</summary>
    private const int MostSteps = 3000;

    /// <returns>In the order of the old text; words that the new one has besides do not matter.</returns>
    public static IReadOnlyList<string> Missing(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start]) start++;
        var (oldEnd, nowEnd) = (old.Count, now.Count);
        while (oldEnd > start && nowEnd > start && old[oldEnd - 1] == now[nowEnd - 1]) (oldEnd, nowEnd) = (oldEnd - 1, nowEnd - 1);
        string[] left = [.. old.Skip(start).Take(oldEnd - start)];
        string[] right = [.. now.Skip(start).Take(nowEnd - start)];
        return left.Length == 0 ? [] : Shortest(left, right) ?? Unordered(left, right);
    }

    /// <summary>The shortest edit script (E. W. Myers, An O(ND) Difference Algorithm, 1986), of which the deletions are wanted.</summary>
    private static List<string>? Shortest(string[] old, string[] now)
    {
        var reach = new List<int[]>();
        var ahead = new Dictionary<int, int> { [1] = 0 };
        for (var steps = 0; steps <= Math.Min(MostSteps, old.Length + now.Length); steps++)
        {
            var row = new int[(2 * steps) + 1];
            for (var line = -steps; line <= steps; line += 2)
            {
                var isDown = line == -steps || (line != steps && ahead[line - 1] < ahead[line + 1]);
                var x = isDown ? ahead[line + 1] : ahead[line - 1] + 1;
                while (x < old.Length && x - line < now.Length && old[x] == now[x - line]) x++;
                ahead[line] = x;
                row[line + steps] = x;
                if (x < old.Length || x - line < now.Length) continue;
                reach.Add(row);
                return Deleted(old, reach, line);
            }

            reach.Add(row);
        }

        return null;
    }

    private static List<string> Deleted(string[] old, List<int[]> reach, int line)
    {
        var deleted = new List<string>();
        for (var steps = reach.Count - 1; steps > 0; steps--)
        {
            int At(int l) => reach[steps - 1][l + steps - 1];
            var isDown = line == -steps || (line != steps && At(line - 1) < At(line + 1));
            if (!isDown) deleted.Add(old[At(line - 1)]);
            line += isDown ? 1 : -1;
        }

        deleted.Reverse();
        return deleted;
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
