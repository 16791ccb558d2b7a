namespace StaticPress.Output;

/// <summary>
/// For an output folder that cannot be exchanged as a whole: each file is replaced by a rename, so that every one is whole at
/// every moment, and a build that is killed in between is put right by the next.
/// </summary>
internal static class PublicationInPlace
{
    public static void Publish(string output, string newTree, Changes changes)
    {
        ClaimBoth(output, newTree, changes);
        foreach (var path in changes.Stale) File.Delete(Path.Join(output, path));
        foreach (var path in changes.Stale) RemoveEmptyFolders(output, path);
        foreach (var path in changes.Written)
        {
            var target = Path.Join(output, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Join(newTree, path), target, overwrite: true);
        }

        File.Move(Path.Join(newTree, Manifest.FileName), Path.Join(output, Manifest.FileName), overwrite: true);
    }

    /// <summary>While it lasts, the files of both sites are ours, so that the next build can clean up after a kill.</summary>
    private static void ClaimBoth(string output, string newTree, Changes changes)
    {
        var both = changes.Written.Concat(changes.Unchanged).Concat(changes.Stale).Order(StringComparer.Ordinal).ToArray();
        var claim = Path.Join(newTree, Manifest.FileName + "-of-both");
        File.WriteAllBytes(claim, Manifest.Bytes(both));
        File.Move(claim, Path.Join(output, Manifest.FileName), overwrite: true);
    }

    private static void RemoveEmptyFolders(string output, string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var folder = Path.Join(output, path.AsSpan(0, slash));
            if (!Directory.Exists(folder)) continue;
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }
}
