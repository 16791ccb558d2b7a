using System.Globalization;
using StaticPress.Authoring;
using StaticPress.Primitives;

namespace StaticPress.Editing;

/// <summary>
/// Where things go that an author throws away, and come back from: a hidden folder of the site, so that no build reads it, with a
/// <c>.gitignore</c> of its own, so that nobody commits it. What is in it lies as it lay in the site.
/// </summary>
internal static class Trash
{
    public const string Folder = ".trash/";

    private const string Ignore = Folder + ".gitignore";

    /// <summary>Links are not followed; a folder that may not be read is told, or half of a thing would come back.</summary>
    private static readonly EnumerationOptions Everything =
        new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    /// <param name="paths">From the site folder.</param>
    /// <param name="name">Of the thing, to find it again: a slug, a file's name.</param>
    public static FolderEdit Take(AuthorsFolder door, IEnumerable<string> paths, string name, DateTimeOffset now)
    {
        var bundle = string.Create(CultureInfo.InvariantCulture, $"{Folder}{now:yyyyMMdd-HHmmss}-{Slug.From(name)}/");
        FolderStep[] ignore = door.Read(Ignore) is null ? [new FolderStep.Create(Ignore, [.. "*\n"u8])] : [];
        return new FolderEdit([.. ignore, .. paths.Select(path => new FolderStep.Move(path, bundle + path))]);
    }

    /// <summary>What can be brought back, newest first.</summary>
    /// <param name="siteFolder">From the root of the disk.</param>
    public static IReadOnlyList<TrashBundle> List(string siteFolder)
    {
        var root = Path.Join(siteFolder, Folder);
        if (!Directory.Exists(root) || new DirectoryInfo(root.TrimEnd('/')).LinkTarget is not null) return [];
        return
        [
            .. Directory.EnumerateDirectories(root).Select(folder => new TrashBundle(Path.GetFileName(folder),
                    [.. Directory.EnumerateFiles(folder, "*", Everything)
                        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
                        // What a stranger laid into the trash of a repository does not come out of it where git would run it.
                        .Where(EditJournal.IsOfTheSite).Order(StringComparer.Ordinal)]))
                .Where(bundle => bundle.Paths.Count > 0).OrderByDescending(bundle => bundle.Name, StringComparer.Ordinal),
        ];
    }

    /// <returns>Null when nothing of that name is there.</returns>
    public static FolderEdit? Restore(string siteFolder, string name) =>
        List(siteFolder).FirstOrDefault(bundle => bundle.Name == name) is { } found
        ? new FolderEdit([.. found.Paths.Select(path => new FolderStep.Move($"{Folder}{found.Name}/{path}", path))]) : null;
}

/// <summary>What was thrown away together.</summary>
/// <param name="Name">Of its folder: <c>20260101-120000-a-post</c>.</param>
/// <param name="Paths">Where its files lay in the site, ordinal.</param>
internal sealed record TrashBundle(string Name, IReadOnlyList<string> Paths);
