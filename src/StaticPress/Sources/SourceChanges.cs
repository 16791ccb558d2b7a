namespace StaticPress.Sources;

/// <summary>What differs between two looks at one folder.</summary>
internal static class SourceChanges
{
    /// <returns>The paths of files that came, went or changed, ordinal; a file that is the same value in both did not change.</returns>
    public static IReadOnlyList<string> Between(SourceTree before, SourceTree after)
    {
        var changed = new List<string>();
        var (i, j) = (0, 0);
        while (i < before.Files.Count && j < after.Files.Count)
        {
            var (old, now) = (before.Files[i], after.Files[j]);
            if (ReferenceEquals(old, now))
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            var order = string.CompareOrdinal(old.Path, now.Path);
            changed.Add(order <= 0 ? old.Path : now.Path);
            if (order <= 0) i++;
            if (order >= 0) j++;
        }

        for (; i < before.Files.Count; i++) changed.Add(before.Files[i].Path);
        for (; j < after.Files.Count; j++) changed.Add(after.Files[j].Path);
        return changed;
    }
}
