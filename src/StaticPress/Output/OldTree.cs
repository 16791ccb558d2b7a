using System.IO.Enumeration;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>What stands in the output folder before a build. Links are seen, never followed.</summary>
internal sealed class OldTree
{
    /// <summary>A folder with more files of others than this is somebody's folder: it is added to, not rebuilt.</summary>
    private const int MostForeign = 1000;

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };
    private static readonly StringComparer Paths = StringComparer.FromComparison(RealPath.Comparison);

    private readonly string _root;
    private readonly HashSet<string> _ours;
    private readonly HashSet<string> _links = new(Paths);
    private readonly HashSet<string> _folderSet = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileLook> _files = new(Paths);
    private bool _hasUnmovable;

    private OldTree(string root, HashSet<string> ours) => (_root, _ours) = (root, ours);

    /// <summary>All folders below the root, each after the one it lies in.</summary>
    public List<string> Folders { get; } = [];

    public bool HasFolder(string path) => _folderSet.Contains(path);

    /// <summary>Git, for one, needs its empty folders. StaticPress makes none, so these are not ours.</summary>
    public List<string> EmptyFolders { get; } = [];

    /// <summary>Files and links that StaticPress did not write.</summary>
    public IReadOnlyList<string> Foreign { get; private set; } = [];

    /// <summary>Files that StaticPress wrote and that are still there, in no order.</summary>
    public IEnumerable<string> Ours => Entries.Where(_ours.Contains);

    /// <summary>How many files the manifest names, be they there or not.</summary>
    public int ListedCount => _ours.Count;

    /// <summary>What the umask of the last build made of a file; nothing when there was none.</summary>
    public UnixFileMode ListMode { get; private set; }

    /// <summary>Whether all of it can be given a second name in a new tree.</summary>
    public bool CanBeRebuilt { get; private set; } = true;

    public IEnumerable<string> Entries => _files.Keys.Concat(_links);

    public static OldTree Scan(string root)
    {
        var tree = new OldTree(root, Directory.Exists(root) ? Manifest.Read(root) : []);
        if (!Directory.Exists(root)) return tree;
        tree.ListMode = NewModes.Of(Path.Join(root, Manifest.FileName));
        tree.Walk();
        tree.Foreign = [.. tree.Entries.Where(path => !tree._ours.Contains(path)).Order(StringComparer.Ordinal)];
        tree.CanBeRebuilt = !tree._hasUnmovable && tree.Foreign.Count <= MostForeign && !tree.HasMountPoint();
        return tree;
    }

    public string FullPath(string path) => Path.Join(_root, path);

    public bool IsOurs(string path) => _ours.Contains(path);

    public bool Has(string path) => _files.ContainsKey(path) || _links.Contains(path);

    /// <returns>In bytes; -1 when there is no regular file.</returns>
    public long LengthOf(string path) => LookAt(path)?.Length ?? -1;

    /// <returns>Null when there is no regular file.</returns>
    public FileLook? LookAt(string path) => _files.TryGetValue(path, out var look) ? look : null;

    private void Walk()
    {
        var pending = new Stack<string>([""]);
        while (pending.TryPop(out var folder))
        {
            var count = 0;
            try
            {
                foreach (var (name, kind, look) in List(FullPath(folder)))
                {
                    if (folder.Length == 0 && name.StartsWith(OutputPath.ReservedPrefix, StringComparison.Ordinal)) continue;
                    count++;
                    var path = folder + name;
                    // Not UTF-8 on the disk: .NET can show such a name, but neither open nor move it.
                    if (name.Contains('\uFFFD')) _hasUnmovable = true;
                    if (kind == Kind.Link) _links.Add(path);
                    else if (kind == Kind.File) Add(path, look);
                    else AddFolder(path);
                    if (kind == Kind.Folder) pending.Push(path + "/");
                }
            }
            catch (UnauthorizedAccessException)
            {
                _hasUnmovable = true;
            }

            if (count == 0 && folder.Length > 0) EmptyFolders.Add(folder[..^1]);
        }

        // A parent is a prefix of its children, so that it sorts before them.
        Folders.Sort(StringComparer.Ordinal);
    }

    private static FileSystemEnumerable<(string Name, Kind Kind, FileLook Look)> List(string folder) => new(
        folder,
        static (ref entry) => (entry.FileName.ToString(), KindOf(ref entry), new FileLook(entry.Length, entry.LastWriteTimeUtc.UtcTicks)),
        Everything);

    private static Kind KindOf(ref FileSystemEntry entry)
    {
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0) return Kind.Link;
        return entry.IsDirectory ? Kind.Folder : Kind.File;
    }

    private void AddFolder(string path)
    {
        Folders.Add(path);
        _folderSet.Add(path);
    }

    private void Add(string path, FileLook look)
    {
        _files.Add(path, look);
        // Pipes and sockets have no length.
        if (look.Length == 0 && !UnixFile.IsRegular(FullPath(path))) _hasUnmovable = true;
    }

    /// <summary>Only where files of others lie: below ours nobody mounts anything.</summary>
    private bool HasMountPoint() => Foreign
        .Select(Path.GetDirectoryName)
        .Concat(EmptyFolders)
        .Distinct(StringComparer.Ordinal)
        .Any(folder => !string.IsNullOrEmpty(folder) && UnixFile.IsMountPoint(FullPath(folder)));

    private enum Kind
    {
        File,
        Folder,
        Link,
    }
}
