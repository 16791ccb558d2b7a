using System.Globalization;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>
/// Brings a folder from one site to the next file by file: each is replaced by a rename, so that every one is whole at every moment.
/// Folders stay the ones they are, with their rights, for whoever holds them.
/// </summary>
internal sealed class TreeSwapInPlace(string output, NewTree @new, Changes changes)
{
    /// <summary>For an output folder that cannot be exchanged: a build that is killed in between is put right by the next.</summary>
    /// <exception cref="HalfWrittenException">The disk refused in between.</exception>
    public void Publish()
    {
        ClaimBoth();
        try
        {
            Clear();
            foreach (var path in changes.Written) Put(path, target => File.Move(@new.FullPath(path), target, overwrite: true));
            File.Move(@new.FullPath(Manifest.FileName), Path.Join(output, Manifest.FileName), overwrite: true);
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            throw new HalfWrittenException(refused);
        }
    }

    /// <summary>For the old folder that was exchanged, while the new tree stands in its place and stays whole.</summary>
    /// <param name="source">Where the new tree stands now.</param>
    /// <param name="aside">A folder on the same disk for files on their way.</param>
    public void CatchUp(string source, string aside)
    {
        Clear();
        DiskFailure.Unwrap(() => Parallel.For(0, changes.Written.Count, number => Link(changes.Written[number], number)));
        Link(Manifest.FileName, changes.Written.Count);

        void Link(string path, int number) => Put(path, target =>
            HardLink.Put(Path.Join(source, path), target, Path.Join(aside, string.Create(CultureInfo.InvariantCulture, $"next-{number}"))));
    }

    private void Put(string path, Action<string> put)
    {
        var target = Path.Join(output, path);
        var folder = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(folder)) Directory.CreateDirectory(folder);
        Removal.InClosedFolder(folder, () => put(target));
    }

    private void Clear()
    {
        foreach (var path in changes.Stale)
            Removal.InClosedFolder(Path.GetDirectoryName(Path.Join(output, path))!, () => File.Delete(Path.Join(output, path)));
        foreach (var path in changes.Stale) RemoveEmptyFolders(path);
    }

    /// <summary>While it lasts, the files of both sites are ours, so that the next build can clean up after a kill.</summary>
    private void ClaimBoth()
    {
        var both = changes.Written.Concat(changes.Unchanged).Concat(changes.Stale).Order(StringComparer.Ordinal).ToArray();
        using (var claim = @new.Create(Manifest.FileName + "-of-both")) RandomAccess.Write(claim, Manifest.Bytes(both), 0);
        File.Move(@new.FullPath(Manifest.FileName + "-of-both"), Path.Join(output, Manifest.FileName), overwrite: true);
    }

    private void RemoveEmptyFolders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = Path.Join(output, path.AsSpan(0, slash));
            if (!Directory.Exists(folder)) continue;
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Removal.InClosedFolder(Path.GetDirectoryName(folder)!, () => Directory.Delete(folder));
        }
    }
}

/// <summary>Some files of the new site stand, and some of the old one.</summary>
internal sealed class HalfWrittenException(Exception cause) : IOException(cause.Message, cause);
