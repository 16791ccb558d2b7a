using System.IO.Enumeration;
using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>One walk over a site's folders. It follows a link only when that stays inside the site.</summary>
/// <param name="root">The site folder, without links.</param>
internal sealed class FolderWalk(string root, SourceTree? previous)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    private readonly Stack<Folder> _pending = new();

    public List<SourceFile> Files { get; } = [];

    public List<Problem> Problems { get; } = [];

    public void Run()
    {
        _pending.Push(new Folder("", root, IsLinked: false));
        Finish();
    }

    /// <summary>Takes what is at one path now: nothing, a file, or a folder with all it holds.</summary>
    /// <param name="path">From the site folder.</param>
    /// <returns>False when only a look at everything tells what is there.</returns>
    public bool LookAt(string path)
    {
        var at = root;
        foreach (var name in path.Split('/'))
        {
            if (name.Length == 0 || FileNames.IsBad(name) || new FileInfo(at = Path.Join(at, name)).LinkTarget is not null) return false;
            if (FileNames.IsLeftOut(name)) return true;
        }

        var file = new FileInfo(at);
        if (file.Exists) Add(path, at, file.Length, file.LastWriteTimeUtc.Ticks);
        else if (Directory.Exists(at)) _pending.Push(new Folder(path + "/", at, IsLinked: false));
        Finish();
        return true;
    }

    private void Finish()
    {
        while (_pending.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in List(folder)) Take(folder, entry);
            }
            catch (DirectoryNotFoundException)
            {
                // Removed since its parent was listed: it is not part of the site any more.
            }
            catch (UnauthorizedAccessException)
            {
                Problems.Add(SourceProblem.NotReadable(folder.Path.TrimEnd('/')));
            }
        }
    }

    private static FileSystemEnumerable<Entry> List(Folder folder) => new(folder.FullPath, Describe, Everything)
    {
        ShouldIncludePredicate = folder.Path.Length == 0
            ? static (ref entry) => entry.FileName is "site.yml" or "content" or "themes"
            : static (ref entry) => !FileNames.IsLeftOut(entry.FileName),
    };

    private static Entry Describe(ref FileSystemEntry entry) => new(
        entry.FileName.ToString(),
        (entry.Attributes & FileAttributes.ReparsePoint) != 0,
        entry.IsDirectory,
        entry.Length,
        entry.LastWriteTimeUtc.UtcTicks);

    private void Take(Folder folder, Entry entry)
    {
        var path = folder.Path + entry.Name;
        var fullPath = Path.Join(folder.FullPath, entry.Name);
        if (FileNames.IsBad(entry.Name)) Problems.Add(SourceProblem.BadName(FileNames.Printable(path)));
        else if (entry.IsLink && new FileInfo(fullPath).LinkTarget is not null) Follow(folder, path, fullPath);
        else if (entry.IsFolder) _pending.Push(new Folder(path + "/", fullPath, folder.IsLinked));
        else Add(path, fullPath, entry.Length, entry.Modified);
    }

    private void Follow(Folder folder, string path, string fullPath)
    {
        var target = RealPath.Of(fullPath);
        if (target is null || !Path.Exists(target))
        {
            Problems.Add(SourceProblem.DanglingLink(path));
        }
        else if (!RealPath.IsWithin(root, target) || IsHidden(target))
        {
            Problems.Add(SourceProblem.LinkLeavesSite(path));
        }
        else if (!Directory.Exists(target))
        {
            var file = new FileInfo(target);
            Add(path, target, file.Length, file.LastWriteTimeUtc.Ticks);
        }
        else if (folder.IsLinked || RealPath.IsWithin(target, folder.FullPath))
        {
            Problems.Add(SourceProblem.LinkInCircle(path));
        }
        else
        {
            _pending.Push(new Folder(path + "/", target, IsLinked: true));
        }
    }

    /// <summary>A link into <c>.git</c> or to <c>.env</c> would publish what nobody means to publish.</summary>
    private bool IsHidden(string target) =>
        target[root.Length..].Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));

    private void Add(string path, string fullPath, long length, long modified)
    {
        // Pipes, sockets and devices have no length, so only empty files need a closer look.
        if (length == 0 && !UnixFile.IsRegular(fullPath))
        {
            if (UnixFile.Exists(fullPath)) Problems.Add(SourceProblem.NotRegular(path));
            return;
        }

        if (length > SourceLimit.For(path)) Problems.Add(SourceProblem.TooLarge(path, length));
        else Files.Add(Known(path, fullPath, length, modified) ?? new DiskFile(path, fullPath, length, modified));
    }

    private DiskFile? Known(string path, string fullPath, long length, long modified) =>
        previous?.Find(path) is DiskFile known && known.Length == length && known.Modified == modified && known.FullPath == fullPath
            ? known
            : null;

    /// <param name="Path">From the site folder, with a slash at the end; empty for the site folder itself.</param>
    /// <param name="IsLinked">Reached through a link: links to folders are not followed from there, so that no set of links can multiply.</param>
    private readonly record struct Folder(string Path, string FullPath, bool IsLinked);

    private readonly record struct Entry(string Name, bool IsLink, bool IsFolder, long Length, long Modified);
}
