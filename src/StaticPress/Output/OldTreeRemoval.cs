namespace StaticPress.Output;

/// <summary>Deletes an old site that a new one has replaced.</summary>
internal static class OldTreeRemoval
{
    /// <param name="root">Where the old tree stands now.</param>
    /// <param name="output">Where the new one stands. What somebody put into the old one during the build is moved there.</param>
    public static void Remove(OldTree old, string root, string output)
    {
        foreach (var path in old.Entries) File.Delete(Path.Join(root, path));
        File.Delete(Path.Join(root, Manifest.FileName));
        var isEmpty = true;
        for (var i = old.Folders.Count - 1; i >= 0; i--) isEmpty &= TryDelete(Path.Join(root, old.Folders[i]));
        if (isEmpty && TryDelete(root)) return;
        Keep(root, output);
        Directory.Delete(root, recursive: true);
    }

    private static bool TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder);
            return true;
        }
        catch (IOException)
        {
            // Not empty: something came into it after we had looked.
            return false;
        }
    }

    private static void Keep(string root, string output)
    {
        var late = OldTree.Scan(root);
        foreach (var path in late.Entries)
        {
            var target = Path.Join(output, path);
            if (Path.Exists(target)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            HardLink.Make(late.FullPath(path), target);
        }
    }
}
