using StaticPress.Routing;

namespace StaticPress.Comparing;

/// <summary>How a site differs from a former one, as its readers would notice it.</summary>
/// <param name="New">Paths, ordinal.</param>
/// <param name="Gone">Paths, ordinal.</param>
/// <param name="Changed">What many pages share is one: most noticeable first, then by how many.</param>
internal sealed record SiteComparison(IReadOnlyList<string> New, IReadOnlyList<string> Gone, IReadOnlyList<SharedChange> Changed)
{
    /// <summary>What each page of the new site is, by its path; empty where that is not known.</summary>
    public IReadOnlyDictionary<string, PageKind> Kinds { get; private init; } = new Dictionary<string, PageKind>(0);

    public bool IsSame => New.Count + Gone.Count + Changed.Count == 0;

    public static SiteComparison Of(FinishedSite old, FinishedSite @new)
    {
        var (before, after) = (old.Paths.ToHashSet(StringComparer.Ordinal), @new.Paths.ToHashSet(StringComparer.Ordinal));
        // A style of another content has another name.
        var renamed = old.Paths.Where(path => !after.Contains(path)).ToLookup(PageChange.Plain, StringComparer.Ordinal);
        var former = @new.Paths.ToDictionary(path => path,
            path => before.Contains(path) ? path : renamed[PageChange.Plain(path)].FirstOrDefault(), StringComparer.Ordinal);
        string[] both = [.. @new.Paths.Where(path => former[path] is not null)];
        var changes = new IReadOnlyList<PageChange>[both.Length];
        // Not by PLINQ: its ThenBy is generic over its own result, and never lets the native compiler come to an end.
        Parallel.For(0, both.Length, i => changes[i] = ChangesOf(both[i], old.Bytes(former[both[i]]!), @new.Bytes(both[i])));
        var shared = both.Zip(changes).SelectMany(file => file.Second.Select(change => (Path: file.First, Change: change)))
            .GroupBy(place => place.Change, place => place.Path)
            .Select(group => new SharedChange(group.Key, [.. group]))
            .OrderBy(change => change.What.Notice).ThenByDescending(change => change.Paths.Count)
            .ThenBy(change => change.Paths[0], StringComparer.Ordinal);
        return new SiteComparison([.. @new.Paths.Where(path => former[path] is null)],
            [.. old.Paths.Where(path => !after.Contains(path)).Except(former.Values.OfType<string>())], [.. shared])
        {
            Kinds = @new.Kinds,
        };
    }

    private static IReadOnlyList<PageChange> ChangesOf(string path, byte[]? old, byte[]? @new) =>
        old is null || @new is null || old.AsSpan().SequenceEqual(@new) ? [] : PageChange.Of(path, old, @new);
}

/// <summary>The same change of many files.</summary>
/// <param name="Paths">Ordinal; one at least.</param>
internal sealed record SharedChange(PageChange What, IReadOnlyList<string> Paths);
