using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>The files of the old blog, as they lie on the disk. Links are not followed.</summary>
/// <param name="Files">Ordinal by path.</param>
internal sealed record OldFolder(IReadOnlyList<SourceFile> Files, IReadOnlyList<ImportNote> Notes)
{
    private const int MostFiles = 500_000;

    private readonly Dictionary<string, SourceFile> _byPath = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <param name="root">From the root of the disk.</param>
    /// <param name="site">The new site, which may lie within it.</param>
    public static OldFolder Read(string root, string site)
    {
        var files = new List<SourceFile>();
        var notes = new List<ImportNote>();
        var pending = new Stack<string>([""]);
        while (pending.TryPop(out var folder) && files.Count < MostFiles)
        {
            foreach (var entry in new DirectoryInfo(Path.Join(root, folder)).EnumerateFileSystemInfos())
            {
                var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                if (IsPassedOver(entry.Name) || entry.FullName == site) continue;
                if (entry.LinkTarget is not null)
                    notes.Add(ImportNote.LeftOut(new Place(FileNames.Printable(path)),
                        "This is a link to another place; copy what it leads to, if the blog needs it."));
                else if (FileNames.IsBad(entry.Name))
                    notes.Add(ImportNote.LeftOut(new Place(FileNames.Printable(path)),
                        "The name of this file cannot be read on every system."));
                else if (entry is DirectoryInfo) pending.Push(path);
                else if (entry is FileInfo file && (file.Length > 0 || UnixFile.IsRegular(file.FullName)))
                    files.Add(new DiskFile(path, root, null, file.Length, file.LastWriteTimeUtc.Ticks));
            }
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new OldFolder(files, notes);
    }

    public SourceFile? Find(string path) => _byPath.GetValueOrDefault(path);

    public IEnumerable<SourceFile> Below(string folder) =>
        folder.Length == 0 ? Files : Files.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    public bool HasFolder(string folder) => folder.Length == 0 || Below(folder).Any();

    /// <summary>Hidden files and what programs keep for themselves; but what servers ask for is hidden too.</summary>
    private static bool IsPassedOver(string name) =>
        (name[0] == '.' && name is not (FileNames.WellKnown or ".htaccess" or ".nojekyll" or ".eleventy.js")) || name is "node_modules"
            || FileNames.IsLeftOut(name.TrimStart('.'));
}
