using System.Collections.Concurrent;
using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>One walk over a site's folders, level by level: those of one level are read side by side.</summary>
/// <param name="root">The site folder, without links.</param>
internal sealed class FolderWalk(string root, SourceTree? previous)
{
    public List<SourceFile> Files { get; } = [];

    public List<Problem> Problems { get; } = [];

    /// <returns>False when a folder went away meanwhile, so that what was found is the site of no moment.</returns>
    public bool Run()
    {
        var top = new FolderListing(new WalkedFolder(root, ""), previous);
        top.Read();
        return Take(top) && !top.IsGone;
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
            // Whether it is to be told is for a look at everything.
            if (FileNames.IsLeftOut(path, name)) return !FileNames.MayBeMeant(name);
        }

        var listing = new FolderListing(new WalkedFolder(root, ""), previous);
        var file = new FileInfo(at);
        if (file.Exists) listing.Add(path, target: null, file.Length, file.LastWriteTimeUtc.Ticks);
        else if (Directory.Exists(at)) listing.Folders.Add(new FolderListing(new WalkedFolder(root, path + "/"), previous));
        Take(listing);
        return true;
    }

    /// <returns>Whether each folder was still there when its turn came.</returns>
    private bool Take(FolderListing top)
    {
        var areThere = true;
        Problems.AddRange(top.Problems);
        for (var level = top.Folders; level.Count > 0; level = [.. level.SelectMany(listing => listing.Folders)])
        {
            Parallel.ForEach(Partitioner.Create(level, loadBalance: true), listing => listing.Read());
            Problems.AddRange(level.SelectMany(listing => listing.Problems));
            areThere &= !level.Exists(listing => listing.IsGone);
        }

        top.AddAllTo(Files);
        return areThere;
    }
}
