using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>All files of a site, sorted by path, and what could not be read as one.</summary>
internal sealed class SourceTree
{
    private static readonly Comparer<SourceFile> ByPath = Comparer<SourceFile>.Create((a, b) => string.CompareOrdinal(a.Path, b.Path));

    /// <summary>Nothing was looked at yet, but what is seen will be compared.</summary>
    public static readonly SourceTree Unknown = new([]);

    private readonly SourceFile[] _files;

    public SourceTree(IEnumerable<SourceFile> files, IReadOnlyList<Problem> problems)
    {
        _files = [.. files];
        if (!IsInOrder(_files)) Array.Sort(_files, ByPath);
        Problems = problems;
    }

    /// <param name="files">Ordinal by path.</param>
    private SourceTree(SourceFile[] files) => (_files, Problems) = (files, []);

    /// <summary>Ordinal by path.</summary>
    public IReadOnlyList<SourceFile> Files => _files;

    public IReadOnlyList<Problem> Problems { get; }

    public SourceFile? Find(string path) => FirstFrom(path) is var at && at < _files.Length && _files[at].Path == path ? _files[at] : null;

    /// <summary>The tree after another look at some paths.</summary>
    /// <param name="paths">Of files and folders.</param>
    /// <param name="found">What is at and below these paths now; one found twice counts once.</param>
    public SourceTree With(IReadOnlyCollection<string> paths, IEnumerable<SourceFile> found)
    {
        var files = new List<SourceFile>(_files.Length + paths.Count);
        var now = new Queue<SourceFile>(found.DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal));
        foreach (var file in _files)
        {
            while (now.TryPeek(out var next) && string.CompareOrdinal(next.Path, file.Path) <= 0) files.Add(now.Dequeue());
            if (!paths.Any(path => IsAt(path, file.Path))) files.Add(file);
        }

        return new SourceTree([.. files, .. now]);
    }

    /// <summary>Whether some file lies elsewhere than its path says.</summary>
    public bool HasLinks => Array.Exists(_files, file => file is DiskFile { Target: not null });

    /// <param name="folder">With a slash at the end: <c>content/posts/</c>.</param>
    public IEnumerable<SourceFile> Below(string folder)
    {
        for (var at = FirstFrom(folder); at < _files.Length && _files[at].Path.StartsWith(folder, StringComparison.Ordinal); at++)
            yield return _files[at];
    }

    /// <summary>As those of a scan are.</summary>
    private static bool IsInOrder(SourceFile[] files)
    {
        for (var i = 1; i < files.Length; i++)
        {
            if (ByPath.Compare(files[i - 1], files[i]) > 0) return false;
        }

        return true;
    }

    private static bool IsAt(string path, string file) =>
        file.StartsWith(path, StringComparison.Ordinal) && (file.Length == path.Length || file[path.Length] == '/');

    /// <returns>Where the paths begin that are not before this one.</returns>
    private int FirstFrom(string path)
    {
        var (low, high) = (0, _files.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(_files[middle].Path, path) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
