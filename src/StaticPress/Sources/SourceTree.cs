using System.Collections.Frozen;
using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>All files of a site, sorted by path, and what could not be read as one.</summary>
internal sealed class SourceTree
{
    private readonly FrozenDictionary<string, SourceFile> _byPath;

    public SourceTree(IEnumerable<SourceFile> files, IReadOnlyList<Problem> problems)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        Problems = problems;
        _byPath = Files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Ordinal by path.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    public IReadOnlyList<Problem> Problems { get; }

    public SourceFile? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <param name="folder">With a slash at the end: <c>content/posts/</c>.</param>
    public IEnumerable<SourceFile> Below(string folder) => Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));
}
