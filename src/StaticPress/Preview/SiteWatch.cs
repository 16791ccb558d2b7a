namespace StaticPress.Preview;

/// <summary>Listens to the operating system for changes of site.yml, content/ and themes/.</summary>
internal sealed class SiteWatch : IDisposable
{
    private static readonly string[] Folders = ["content", "themes"];

    private readonly string _root;
    private readonly Action<string?> _tell;
    private readonly Dictionary<string, FileSystemWatcher> _below = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private FileSystemWatcher? _top;

    /// <param name="root">The site folder, without links.</param>
    /// <param name="tell">Called with the path of a change from the site folder, or null when changes were missed.</param>
    public SiteWatch(string root, Action<string?> tell) => (_root, _tell) = (root, tell);

    /// <summary>Listens. Folders of the system that cannot be watched (too many watches) are left to the regular look at the disk.</summary>
    /// <returns>What the system said when it refused; null when it did not.</returns>
    public string? Start()
    {
        try
        {
            _top = Watcher(_root, deep: false);
            _top.EnableRaisingEvents = true;
            foreach (var folder in Folders) Renew(folder);
            return null;
        }
        catch (IOException refused)
        {
            return refused.Message;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _top?.Dispose();
            foreach (var watcher in _below.Values) watcher.Dispose();
            _below.Clear();
        }
    }

    private FileSystemWatcher Watcher(string folder, bool deep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = deep,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, e) => Heard(e.FullPath);
        watcher.Created += (_, e) => Heard(e.FullPath);
        watcher.Deleted += (_, e) => Heard(e.FullPath);
        watcher.Renamed += (_, e) =>
        {
            Heard(e.OldFullPath);
            Heard(e.FullPath);
        };
        watcher.Error += (_, _) => _tell(null);
        return watcher;
    }

    private void Heard(string fullPath)
    {
        var path = Path.GetRelativePath(_root, fullPath).Replace('\\', '/');
        var top = path.Split('/')[0];
        if (path == Config.SiteConfig.File || (path != top && Folders.Contains(top)))
        {
            _tell(path);
        }
        else if (Folders.Contains(path))
        {
            // The folder itself came, went or was exchanged: what watched the old one hears nothing of the new one.
            Renew(path);
            _tell(null);
        }
    }

    private void Renew(string folder)
    {
        lock (_gate)
        {
            if (_below.Remove(folder, out var old)) old.Dispose();
            var path = Path.Join(_root, folder);
            if (!Directory.Exists(path)) return;
            var watcher = Watcher(path, deep: true);
            _below.Add(folder, watcher);
            watcher.EnableRaisingEvents = true;
        }
    }
}
