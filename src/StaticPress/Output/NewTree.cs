using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;

namespace StaticPress.Output;

/// <summary>The tree being made aside. Safe to use from many threads.</summary>
internal sealed class NewTree(string root)
{
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    public string Root => root;

    /// <summary>A new file with the modes that the author's umask gives, at the time of writing.</summary>
    public SafeFileHandle Create(string path) => File.OpenHandle(
        Prepare(path),
        FileMode.CreateNew,
        FileAccess.Write,
        FileShare.None);

    /// <summary>Takes over a file that lies elsewhere on the same disk.</summary>
    public void Link(string path, string existing) => HardLink.Make(existing, Prepare(path));

    public void AddFolder(string path) => Directory.CreateDirectory(Path.Join(root, path));

    private string Prepare(string path)
    {
        var slash = path.LastIndexOf('/');
        if (slash < 0) return Path.Join(root, path);
        var known = _folders.GetAlternateLookup<ReadOnlySpan<char>>();
        var folder = path.AsSpan(0, slash);
        if (!known.ContainsKey(folder))
        {
            // Noted only when made: another thread may ask in between, and making it twice does no harm.
            Directory.CreateDirectory(Path.Join(root, folder));
            known.TryAdd(folder, true);
        }

        return Path.Join(root, path);
    }
}
