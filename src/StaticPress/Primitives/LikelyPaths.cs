using System.Collections.Concurrent;

namespace StaticPress.Primitives;

/// <summary>
/// Finds among thousands of addresses or files the one that was probably meant. Two thousand wrong links are looked for in the time of a
/// few: by the last part of a path, and by the pairs of letters in it; what was asked before is known.
/// </summary>
/// <remarks>No suggestion is better than one that leads astray: what two paths have in common does not count towards their likeness,
/// a number is not another number, and a file has the ending that was asked for.</remarks>
internal sealed class LikelyPaths
{
    /// <summary>A name on more paths than that (<c>index.md</c>) says nothing; pairs on more names than that tell none apart.</summary>
    private const int Most = 200;

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

    /// <summary>What has the same name in another folder: the one that shares most of the folders above it, when there is one such.</summary>
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
        private readonly Dictionary<(char, char), List<string>> _byPair = [];

        public Index(IEnumerable<string> paths)
        {
            foreach (var path in paths.Order(StringComparer.Ordinal))
            {
                var name = NameOf(path);
                if (_byName.TryGetValue(name, out var named)) named.Add(path);
                else _byName.Add(name, [path]);
            }

            foreach (var name in _byName.Keys)
            {
                foreach (var pair in PairsOf(name))
                {
                    if (_byPair.TryGetValue(pair, out var names)) names.Add(name);
                    else _byPair.Add(pair, [name]);
                }
            }
        }

        public static string NameOf(string path)
        {
            var trimmed = path.AsSpan().Trim('/');
            return trimmed[(trimmed.LastIndexOf('/') + 1)..].ToString();
        }

        public List<string> Named(string name) => _byName.TryGetValue(name, out var paths) && paths.Count <= Most ? paths : [];

        /// <summary>An edit spoils two pairs at most, so that one of the seven rarest is left after three.</summary>
        public IEnumerable<string> Like(string name)
        {
            var rarest = PairsOf(name).Select(pair => _byPair.GetValueOrDefault(pair)).OfType<List<string>>().Where(names => names.Count <= Most).OrderBy(names => names.Count).Take(7);
            return rarest.SelectMany(names => names).Distinct(StringComparer.Ordinal).SelectMany(Named);
        }

        private static HashSet<(char, char)> PairsOf(string name)
        {
            var pairs = new HashSet<(char, char)>();
            for (var i = 1; i < name.Length; i++) pairs.Add((char.ToLowerInvariant(name[i - 1]), char.ToLowerInvariant(name[i])));
            return pairs;
        }
    }
}
