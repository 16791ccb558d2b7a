namespace StaticPress.Preview;

/// <summary>Listens to the operating system for changes of site.yml, content/, static/ and themes/.</summary>
/// <param name="root">The site folder, without links.</param>
/// <param name="tell">Called with the path of a change from the site folder, or null when changes were missed.</param>
internal sealed class SiteWatch(string root, Action<string?> tell) : IDisposable
{
    private static readonly string[] Folders = ["content", "static", "themes", "words"];

    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private bool _isOver;

    /// <summary>
    /// Listens, or listens anew. Folders that are not there or cannot be watched (too many watches) are left to the regular look at
    /// the disk.
    /// </summary>
    /// <returns>What the system said when it refused; null when it did not.</returns>
    public string? Listen()
    {
        string? refused = null;
        foreach (var folder in (string[])["", .. Folders]) refused ??= ListenTo(folder);
        return refused;
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isOver = true;
            foreach (var watcher in _watchers.Values) watcher.Dispose();
        }
    }

    /// <param name="folder">From the site folder; empty for that itself, without what is below it.</param>
    private string? ListenTo(string folder)
    {
        lock (_gate)
        {
            if (_watchers.Remove(folder, out var old)) old.Dispose();
            var path = Path.Join(root, folder);
            if (_isOver || !Directory.Exists(path)) return null;
            try
            {
                var watcher = Watcher(path, isDeep: folder.Length > 0);
                _watchers.Add(folder, watcher);
                watcher.EnableRaisingEvents = true;
                return null;
            }
            catch (Exception refused) when (refused is IOException or ArgumentException)
            {
                return refused.Message;
            }
        }
    }

    private FileSystemWatcher Watcher(string folder, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
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
        watcher.Error += (_, _) => tell(null);
        return watcher;
    }

    private void Heard(string fullPath)
    {
        var path = Path.GetRelativePath(root, fullPath).Replace('\\', '/');
        var top = path.Split('/')[0];
        if (path == Config.SiteConfig.File || (path != top && Folders.Contains(top)))
        {
            tell(path);
        }
        else if (Folders.Contains(path))
        {
            // The folder itself came, went or was exchanged: what watched the old one hears nothing of the new one.
            ListenTo(path);
            tell(null);
        }
    }
}
