using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Output;

/// <summary>
/// The tree being made aside, in which each folder has the rights of the one it stands for. Safe to use from many threads.
/// </summary>
internal sealed class NewTree
{
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly OldTree _old;

    public NewTree(string root, OldTree old)
    {
        (Root, _old) = (root, old);
        FolderRights.Copy(old.FullPath(""), root);
        Modes = NewModes.In(root);
    }

    public string Root { get; }

    public NewModes Modes { get; }

    /// <summary>All that were made, in no order.</summary>
    public ICollection<string> Folders => _folders.Keys;

    public string FullPath(string path) => Path.Join(Root, path);

    /// <summary>A new file with the modes that the author's umask gives, at the time of writing.</summary>
    public SafeFileHandle Create(string path) => File.OpenHandle(
        Prepare(path),
        FileMode.CreateNew,
        FileAccess.Write,
        FileShare.None);

    /// <summary>Takes over a file that lies elsewhere on the same disk.</summary>
    public void Link(string path, string existing) => HardLink.Make(existing, Prepare(path));

    /// <param name="path">From the root; empty for the root itself.</param>
    public void AddFolder(ReadOnlySpan<char> path)
    {
        var known = _folders.GetAlternateLookup<ReadOnlySpan<char>>();
        if (path.IsEmpty || known.ContainsKey(path)) return;
        AddFolder(path[..Math.Max(0, path.LastIndexOf('/'))]);
        var folder = path.ToString();
        Directory.CreateDirectory(FullPath(folder));
        if (_old.HasFolder(folder)) FolderRights.Copy(_old.FullPath(folder), FullPath(folder));
        // Noted only when made: another thread may ask in between, and making it twice does no harm.
        known.TryAdd(path, true);
    }

    private string Prepare(string path)
    {
        AddFolder(path.AsSpan(0, Math.Max(0, path.LastIndexOf('/'))));
        return FullPath(path);
    }
}
