using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace StaticPress.Primitives;

/// <summary>
/// Finds among thousands of addresses or files the one that was probably meant. Two thousand wrong links are looked for in the time of a
/// few: by the last part of a path, and by the pairs of letters in it; what was asked before is known.
/// </summary>
/// <remarks>No suggestion is better than one that leads astray: what two paths have in common does not count towards their likeness,
/// a number is not another number, and a file has the ending that was asked for.</remarks>
internal sealed class LikelyPaths
{
    /// <summary>A name on more paths than that (<c>index.md</c>) says nothing.</summary>
    private const int Most = 200;

    /// <summary>How much of the index is looked at for one path, beginning with the pairs that are on the fewest names.</summary>
    private const int Looks = 1000;

    /// <summary>How many names are compared letter by letter.</summary>
    private const int Candidates = 8;

    private readonly Lazy<Index> _index;
    private readonly ConcurrentDictionary<string, string?> _asked = new(StringComparer.Ordinal);

    /// <param name="paths">Read when the first path is asked for: most sites have no mistake.</param>
    public LikelyPaths(IEnumerable<string> paths) => _index = new Lazy<Index>(() => new Index(paths));

    /// <returns>Null when none is like it.</returns>
    public string? Nearest(string path) => _asked.GetOrAdd(path, static (path, index) => Find(path, index.Value), _index);

    private static string? Find(string path, Index index)
    {
        var name = Index.NameOf(path);
        if (name.Length == 0) return null;
        var found = index.Named(name) is { Count: > 0 } same ? Nearest(path, same) ?? Moved(path, name, same) : null;
        return found ?? Nearest(path, index.Like(name)) ?? (WithoutProgram(path) is { } bare ? Find(bare, index) : null);
    }

    /// <summary>The page that an older program had at <c>/2004/hello.html</c> is a folder here.</summary>
    private static string? WithoutProgram(string path) =>
        Path.GetExtension(path) is ".html" or ".htm" or ".php" or ".aspx" ? path[..path.LastIndexOf('.')] + "/" : null;

    private static string? Nearest(string path, IEnumerable<string> candidates)
    {
        var (best, bestDistance) = ((string?)null, int.MaxValue);
        foreach (var candidate in candidates)
        {
            if (Likeness.Of(path, candidate) is not { } distance || distance > bestDistance) continue;
            if (distance == bestDistance && string.CompareOrdinal(candidate, best) > 0) continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>
    /// What has the same name in another folder: the one that shares most of the folders above it, when there is one such.
    /// </summary>
    private static string? Moved(string path, string name, List<string> candidates)
    {
        if (name.Length < 3 || !name.Any(char.IsLetter)) return null;
        var shared = candidates.Select(candidate => Likeness.SharedEnd(path, candidate)).ToArray();
        var most = shared.Max();
        return shared.Count(parts => parts == most) == 1 ? candidates[Array.IndexOf(shared, most)] : null;
    }

    /// <summary>Paths by their last part, and last parts by the pairs of letters in them.</summary>
    private sealed class Index
    {
        private readonly Dictionary<string, List<string>> _byName = new(StringComparer.OrdinalIgnoreCase);
        private readonly string[] _names;
        private readonly Dictionary<int, List<int>> _byPair = [];

        public Index(IEnumerable<string> paths)
        {
            foreach (var path in paths.Order(StringComparer.Ordinal))
            {
                var name = NameOf(path);
                if (_byName.TryGetValue(name, out var named)) named.Add(path);
                else _byName.Add(name, [path]);
            }

            _names = [.. _byName.Keys];
            for (var i = 0; i < _names.Length; i++)
            {
                for (var at = 1; at < _names[i].Length; at++)
                {
                    ref var names = ref CollectionsMarshal.GetValueRefOrAddDefault(_byPair, Pair(_names[i], at), out _);
                    names ??= [];
                    if (names.Count == 0 || names[^1] != i) names.Add(i);
                }
            }
        }

        public static string NameOf(string path)
        {
            var trimmed = path.AsSpan().Trim('/');
            return trimmed[(trimmed.LastIndexOf('/') + 1)..].ToString();
        }

        public List<string> Named(string name) => _byName.TryGetValue(name, out var paths) && paths.Count <= Most ? paths : [];

        /// <summary>The names that share most pairs, as far as the rarer pairs tell.</summary>
        public IEnumerable<string> Like(string name)
        {
            var rarest = Enumerable.Range(1, name.Length - 1).Select(at => Pair(name, at)).Distinct()
                .Select(pair => _byPair.GetValueOrDefault(pair)).OfType<List<int>>().OrderBy(names => names.Count).ToArray();
            var shared = new Dictionary<int, int>();
            var looks = 0;
            foreach (var names in rarest)
            {
                looks += names.Count;
                if (looks > Looks && shared.Count > 0) break;
                foreach (var one in names) CollectionsMarshal.GetValueRefOrAddDefault(shared, one, out _)++;
            }

            return shared.OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(Candidates)
                .SelectMany(one => Named(_names[one.Key]));
        }

        private static int Pair(string name, int at) => (char.ToLowerInvariant(name[at - 1]) << 16) | char.ToLowerInvariant(name[at]);
    }
}
