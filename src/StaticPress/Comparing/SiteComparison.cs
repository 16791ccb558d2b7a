namespace StaticPress.Comparing;

/// <summary>How a site differs from a former one, as its readers would notice it.</summary>
/// <param name="New">Paths, ordinal.</param>
/// <param name="Gone">Paths, ordinal.</param>
/// <param name="Changed">What many pages share is one: most noticeable first, then by how many.</param>
internal sealed record SiteComparison(IReadOnlyList<string> New, IReadOnlyList<string> Gone, IReadOnlyList<SharedChange> Changed)
{
    public bool IsSame => New.Count + Gone.Count + Changed.Count == 0;

    public static SiteComparison Of(FinishedSite old, FinishedSite @new)
    {
        var (before, after) = (old.Paths.ToHashSet(StringComparer.Ordinal), @new.Paths.ToHashSet(StringComparer.Ordinal));
        var changes = @new.Paths.Where(before.Contains).AsParallel().AsOrdered()
            .Select(path => (Path: path, Old: old.Bytes(path), New: @new.Bytes(path)))
            .Where(file => file.Old is not null && file.New is not null && !file.Old.AsSpan().SequenceEqual(file.New))
            .Select(file => (file.Path, Change: PageChange.Of(file.Path, file.Old!, file.New!)))
            .GroupBy(file => file.Change)
            .Select(group => new SharedChange(group.Key, [.. group.Select(file => file.Path)]))
            .OrderBy(change => change.What.Notice).ThenByDescending(change => change.Paths.Count)
            .ThenBy(change => change.Paths[0], StringComparer.Ordinal);
        return new SiteComparison([.. @new.Paths.Where(path => !before.Contains(path))], [.. old.Paths.Where(path => !after.Contains(path))], [.. changes]);
    }
}

/// <summary>The same change of many files.</summary>
/// <param name="Paths">Ordinal; one at least.</param>
internal sealed record SharedChange(PageChange What, IReadOnlyList<string> Paths);
