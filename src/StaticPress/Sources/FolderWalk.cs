using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>One walk over a site's folders, level by level: those of one level are read side by side.</summary>
/// <param name="root">The site folder, without links.</param>
internal sealed class FolderWalk(string root, SourceTree? previous)
{
    public List<SourceFile> Files { get; } = [];

    public List<Problem> Problems { get; } = [];

    public void Run() => Read([new WalkedFolder(root, "")]);

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

        var listing = new FolderListing(new WalkedFolder(root, ""), previous);
        var file = new FileInfo(at);
        if (file.Exists) listing.Add(path, target: null, file.Length, file.LastWriteTimeUtc.Ticks);
        else if (Directory.Exists(at)) listing.Folders.Add(new WalkedFolder(root, path + "/"));
        Keep(listing);
        Read(listing.Folders);
        return true;
    }

    private void Read(List<WalkedFolder> level)
    {
        while (level.Count > 0)
        {
            var listings = level.ConvertAll(folder => new FolderListing(folder, previous));
            Parallel.ForEach(listings, listing => listing.Read());
            listings.ForEach(Keep);
            level = [.. listings.SelectMany(listing => listing.Folders)];
        }
    }

    private void Keep(FolderListing listing)
    {
        Files.AddRange(listing.Files);
        Problems.AddRange(listing.Problems);
    }
}
