using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>Finds what others put into the output folder where a page has to go.</summary>
internal static class FilesInTheWay
{
    private const int MostNamed = 10;

    /// <param name="blocked">Paths of the new site where a file of other bytes stands that is not ours.</param>
    public static IReadOnlyList<Problem> Find(OldTree old, ICollection<string> paths, IEnumerable<string> blocked)
    {
        var inTheWay = new HashSet<string>(blocked, StringComparer.Ordinal);
        if (old.Foreign.Count > 0)
        {
            var comparer = StringComparer.FromComparison(RealPath.Comparison);
            var files = paths.ToHashSet(comparer);
            var folders = paths.SelectMany(FoldersAbove).ToHashSet(comparer);
            inTheWay.UnionWith(old.Foreign.Where(path => folders.Contains(path) || FoldersAbove(path).Any(files.Contains)));
        }

        return Report([.. inTheWay.Order(StringComparer.Ordinal)]);
    }

    private static List<Problem> Report(IReadOnlyList<string> inTheWay)
    {
        var problems = inTheWay.Take(MostNamed).Select(path => Problem.Error(
            new Place(path),
            ProblemCode.NotOurFile,
            "This file in the output folder is where a part of the site has to go, and StaticPress did not write it.",
            "Move it away, or choose another output folder.")).ToList();
        if (inTheWay.Count > MostNamed)
        {
            problems.Add(Problem.Error(
                new Place(inTheWay[MostNamed]),
                ProblemCode.NotOurFile,
                string.Create(CultureInfo.InvariantCulture, $"So are {inTheWay.Count - MostNamed} more files, from this one on."),
                "If another program filled this folder, empty it or choose another."));
        }

        return problems;
    }

    /// <example><c>a/b/c.html</c> lies in <c>a/b</c> and <c>a</c>.</example>
    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }
}
