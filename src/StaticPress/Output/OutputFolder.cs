using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>A folder that a site may be written to.</summary>
/// <param name="FullPath">Without links; it may not exist yet.</param>
/// <param name="Name">How the author knows it, for messages: from the site folder when it lies there.</param>
internal sealed record OutputFolder(string FullPath, string Name)
{
    private static readonly string[] SourceFolders = ["content", "themes", "words", "static", "src", ".git", ".github", ".tools"];

    /// <summary>Looks where an output folder really lies before anything is written or deleted.</summary>
    /// <param name="output">From the root of the disk.</param>
    /// <param name="siteFolder">From the root of the disk.</param>
    /// <param name="homeFolder">The author's home; empty when there is none.</param>
    /// <returns>Either the folder, or why it is refused.</returns>
    /// <param name="isNamed">The author gave it with the command; else a link there may have come with a stranger's site, and may not lead
    /// out of it.</param>
    public static Reading<OutputFolder?> Choose(string output, string siteFolder, string homeFolder, bool isNamed = true)
    {
        var asked = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var name = NameOf(asked, Path.GetFullPath(siteFolder));
        var site = RealPath.Of(Path.GetFullPath(siteFolder));
        if (RealPath.Of(asked) is not { } path) return Refused(name, "is a link that leads in a circle");
        if (site is null) return Refused(name, "cannot be compared with the site folder, which is a link that leads in a circle");
        if (ReasonAgainst(path, site, homeFolder) is { } reason) return Refused(name, reason);
        return !isNamed && !RealPath.IsWithin(site, path)
            ? Refused(name, "is a link that leads out of the site folder",
                "Remove the link; or, when it is your own, name the folder with --output.")
            : new Reading<OutputFolder?>(new OutputFolder(path, name), []);
    }

    private static string? ReasonAgainst(string path, string site, string homeFolder)
    {
        if (Path.GetDirectoryName(path) is null) return "is the root of the disk";
        if (Same(path, site)) return "is the site folder itself";
        if (RealPath.IsWithin(path, site)) return "holds the site folder";
        foreach (var folder in SourceFolders.Append(NamedStatic(site)).OfType<string>())
        {
            var sources = RealPath.Of(Path.Join(site, folder));
            if (sources is null) continue;
            if (Same(path, sources)) return $"is the folder '{folder}', where the sources are";
            if (RealPath.IsWithin(sources, path)) return $"lies in the folder '{folder}', where the sources are";
            if (RealPath.IsWithin(path, sources)) return $"holds the folder '{folder}', where the sources are";
        }

        if (homeFolder.Length > 0 && RealPath.Of(Path.GetFullPath(homeFolder)) is { } home)
        {
            if (Same(path, Path.TrimEndingDirectorySeparator(home))) return "is your home folder";
            if (RealPath.IsWithin(path, home)) return "holds your home folder";
        }

        return !Directory.Exists(path) && UnixFile.Exists(path) ? "is a file" : FileAbove(path);
    }

    /// <summary>What the site says to lie in another folder than <c>static/</c>.</summary>
    private static string? NamedStatic(string site) =>
        new FileInfo(Path.Join(site, StaticSetting.File)) is { Exists: true } settings && UnixFile.IsRegular(settings.FullName)
            ? StaticSetting.In(new DiskFile(StaticSetting.File, site, Target: null, settings.Length, Modified: 0)) : null;

    private static string? FileAbove(string path)
    {
        for (var above = Path.GetDirectoryName(path); above is not null; above = Path.GetDirectoryName(above))
        {
            if (Directory.Exists(above)) return null;
            if (UnixFile.Exists(above)) return "lies below a file";
        }

        return null;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, RealPath.Comparison);

    private static string NameOf(string path, string site)
    {
        var name = Path.GetRelativePath(site, path);
        return name.StartsWith("..", StringComparison.Ordinal) || name == "." ? path : name.Replace('\\', '/');
    }

    private static Reading<OutputFolder?> Refused(string name, string reason,
        string hint = "Choose a folder of its own, like _site: a build replaces what it wrote there before.") =>
        new(null, [Problem.Error(new Place(name), ProblemCode.OutputRefused, $"The output folder {reason}.", hint)]);
}
