using System.IO.Enumeration;
using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>
/// What one folder holds: files, mistakes, and the folders in it, which are read next. A link is followed only when that stays inside the
/// site.
/// </summary>
/// <param name="previous">An earlier scan: a file that has not changed since is the same value, by reference.</param>
internal sealed class FolderListing(WalkedFolder folder, SourceTree? previous)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public List<SourceFile> Files { get; } = [];

    public List<FolderListing> Folders { get; } = [];

    public List<Problem> Problems { get; } = [];

    /// <summary>Whether it was removed since its parent was listed.</summary>
    public bool IsGone { get; private set; }

    /// <summary>What the paths of all that is in the folder begin with.</summary>
    private string Prefix => folder.Path;

    public void Read()
    {
        try
        {
            foreach (var entry in Entries()) Take(entry);
            if (folder.Path.Length == 0 && Files.Find(file => file.Path == StaticSetting.File) is { } settings
                && StaticSetting.In(settings) is { } named) TakeAsStatic(named);
        }
        catch (DirectoryNotFoundException)
        {
            IsGone = true;
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            Problems.Add(SourceProblem.UnreadableFolder(folder.Path.TrimEnd('/'), folder.FullPath, refused));
        }

        Files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        Folders.Sort((a, b) => string.CompareOrdinal(a.Prefix, b.Prefix));
    }

    /// <summary>The files of this folder and of all below it, ordinal by path.</summary>
    public void AddAllTo(ICollection<SourceFile> files)
    {
        var next = 0;
        foreach (var file in Files)
        {
            while (next < Folders.Count && string.CompareOrdinal(Folders[next].Prefix, file.Path) < 0) Folders[next++].AddAllTo(files);
            files.Add(file);
        }

        while (next < Folders.Count) Folders[next++].AddAllTo(files);
    }

    /// <param name="target">Where the file lies, if not where its path says.</param>
    public void Add(string path, string? target, long length, long modified)
    {
        // Pipes, sockets and devices have no length, so only empty files need a closer look.
        if (length == 0 && (target ?? DiskFile.Locate(folder.Site, path)) is var fullPath && !UnixFile.IsRegular(fullPath))
        {
            if (UnixFile.Exists(fullPath)) Problems.Add(SourceProblem.NotRegular(path));
            else if (Refused(fullPath) is { } refused) Problems.Add(SourceProblem.Unreadable(path, fullPath, refused));
            return;
        }

        if (length > SourceLimit.For(path)) Problems.Add(SourceProblem.TooLarge(path, length));
        else Files.Add(Known(new DiskFile(path, folder.Site, target, length, modified)));
    }

    /// <returns>Why nothing is known of a file that its folder lists; null when it is gone, and not part of the site any more.</returns>
    private static Exception? Refused(string fullPath)
    {
        try
        {
            File.GetAttributes(fullPath);
            return null;
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            return refused is FileNotFoundException or DirectoryNotFoundException ? null : refused;
        }
    }

    /// <summary>What another folder holds, as if it were called so.</summary>
    private void TakeAsStatic(string named)
    {
        var folderOfIt = Path.Join(folder.FullPath, named);
        Folders.RemoveAll(known => known.Prefix == FileNames.StaticFolder);
        if (Directory.Exists(folderOfIt)) Follow(FileNames.StaticFolder.TrimEnd('/'), folderOfIt);
        else Problems.Add(SourceProblem.NoStaticFolder(named));
    }

    private FileSystemEnumerable<Entry> Entries() => new(folder.FullPath, Describe, Everything)
    {
        ShouldIncludePredicate = folder.Path.Length == 0
            ? static (ref entry) => entry.FileName is "site.yml" or "content" or "themes" or "static" or "words"
            : (ref entry) => !FileNames.IsLeftOut(folder.Path, entry.FileName) || Tell(ref entry),
    };

    /// <summary>A hidden file among the texts may be meant for the web, as <c>.well-known</c> is: that it is left out is told.</summary>
    /// <returns>Always false: the file is not taken.</returns>
    private bool Tell(ref FileSystemEntry entry)
    {
        if (FileNames.MayBeMeant(entry.FileName))
            Problems.Add(SourceProblem.Hidden(FileNames.Printable(string.Concat(folder.Path, entry.FileName))));
        return false;
    }

    private Entry Describe(ref FileSystemEntry entry) => new(
        string.Concat(folder.Path, entry.FileName),
        (entry.Attributes & FileAttributes.ReparsePoint) != 0,
        entry.IsDirectory,
        entry.Length,
        entry.LastWriteTimeUtc.UtcTicks);

    private void Take(Entry entry)
    {
        var path = entry.Path;
        var name = path.AsSpan(folder.Path.Length);
        if (FileNames.IsBad(name)) Problems.Add(SourceProblem.BadName(FileNames.Printable(path)));
        else if (entry.IsLink && Path.Join(folder.FullPath, name) is var link && new FileInfo(link).LinkTarget is not null)
            Follow(path, link);
        else if (entry.IsFolder) Folders.Add(new FolderListing(folder.Below(path, name), previous));
        else Add(path, folder.TargetOf(name), entry.Length, entry.Modified);
    }

    private void Follow(string path, string link)
    {
        var target = RealPath.Of(link);
        if (target is null || !Path.Exists(target))
        {
            Problems.Add(SourceProblem.DanglingLink(path));
        }
        else if (!RealPath.IsWithin(folder.Site, target) || IsHidden(target))
        {
            Problems.Add(SourceProblem.LinkLeavesSite(path));
        }
        else if (new FileInfo(target) is { Exists: true } file)
        {
            Add(path, target, file.Length, file.LastWriteTimeUtc.Ticks);
        }
        else if (folder.IsLinked || RealPath.IsWithin(target, folder.FullPath))
        {
            Problems.Add(SourceProblem.LinkInCircle(path));
        }
        else
        {
            Folders.Add(new FolderListing(new WalkedFolder(folder.Site, path + "/", target), previous));
        }
    }

    /// <summary>A link into <c>.git</c> or to <c>.env</c> would publish what nobody means to publish.</summary>
    private bool IsHidden(string target) =>
        target[folder.Site.Length..].Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));

    /// <summary>The same value as before for a file that did not change; who looks once has nothing to compare with.</summary>
    private DiskFile Known(DiskFile file)
    {
        if (previous is null) return file;
        var now = file with { Identity = FileIdentity.Of(file.FullPath) };
        return previous.Find(file.Path) is DiskFile known && known == now ? known : now;
    }

    private readonly record struct Entry(string Path, bool IsLink, bool IsFolder, long Length, long Modified);
}
