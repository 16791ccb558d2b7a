using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>Reads the names, lengths and times of a site's files in one pass; opens none of them.</summary>
internal static class DiskScan
{
    /// <summary>So often is looked again while folders go away under the look, as in a checkout of another branch.</summary>
    private const int Looks = 5;

    /// <summary>Finds <c>site.yml</c> and everything below <c>content</c>, <c>static</c>, <c>themes</c> and <c>words</c>.</summary>
    /// <param name="siteFolder">From the root of the disk.</param>
    /// <param name="previous">An earlier scan of the same folder: a file that has not changed since is the same value, by
    /// reference.</param>
    public static SourceTree Scan(string siteFolder, SourceTree? previous = null)
    {
        for (var look = 1; ; look++)
        {
            var root = RealPath.Of(Path.GetFullPath(siteFolder));
            if (root is null || !Directory.Exists(root)) return new SourceTree([], [NoFolder(siteFolder)]);
            var walk = new FolderWalk(root, previous);
            var isWhole = walk.Run();
            if (!isWhole && look < Looks) continue;
            if (!isWhole) walk.Problems.Add(SourceProblem.FoldersGoAway());
            walk.Problems.Sort();
            return new SourceTree(walk.Files, walk.Problems);
        }
    }

    /// <summary>
    /// Looks again only at some paths: files or folders that came, went or changed. Where links or mistakes are about, one path may stand
    /// for another, and everything is looked at.
    /// </summary>
    /// <param name="paths">From the site folder, with forward slashes.</param>
    public static SourceTree Scan(string siteFolder, SourceTree previous, IReadOnlyCollection<string> paths)
    {
        const int Many = 50;
        var root = RealPath.Of(Path.GetFullPath(siteFolder));
        if (root is null || paths.Count > Many || previous.Problems.Count > 0 || previous.HasLinks) return Scan(siteFolder, previous);
        var walk = new FolderWalk(root, previous);
        if (!paths.All(walk.LookAt) || walk.Problems.Count > 0) return Scan(siteFolder, previous);
        return previous.With(paths, walk.Files);
    }

    public static Problem NoFolder(string siteFolder) => Problem.Error(
        new Place(siteFolder),
        ProblemCode.FileMissing,
        "There is no such folder.",
        "Give the folder that holds site.yml, or begin a site with 'staticpress new site DIR'.");
}
