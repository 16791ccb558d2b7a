using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>Deletes a tree that another has replaced.</summary>
internal static class OldTreeRemoval
{
    /// <summary>The new site stands by now: what cannot be deleted is left to the <see cref="WorkFolder"/>, which says so.</summary>
    /// <param name="root">Where the tree stands now.</param>
    /// <param name="output">Where the site stands. What somebody put into the tree while it stood there is moved to it.</param>
    public static void TryRemove(KnownTree known, string root, string output)
    {
        try
        {
            DiskFailure.Unwrap(() => Parallel.ForEach(known.Entries, path => File.Delete(Path.Join(root, path))));
            File.Delete(Path.Join(root, Manifest.FileName));
            var isEmpty = true;
            for (var i = known.Folders.Count - 1; i >= 0; i--) isEmpty &= TryDelete(Path.Join(root, known.Folders[i]));
            if (isEmpty && TryDelete(root)) return;
        }
        catch (UnauthorizedAccessException)
        {
            // A folder in it may not be changed: what is left is looked through below.
        }

        Keep(known.Entries.ToHashSet(StringComparer.Ordinal), root, output);
        Removal.TryTree(root);
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

    private static void Keep(HashSet<string> known, string root, string output)
    {
        var late = OldTree.Scan(root);
        foreach (var path in late.Entries)
        {
            var target = Path.Join(output, path);
            if (known.Contains(path) || Path.Exists(target)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            HardLink.Make(late.FullPath(path), target);
        }
    }
}

/// <param name="Entries">Files and links.</param>
/// <param name="Folders">Each after the one it lies in.</param>
internal sealed record KnownTree(IReadOnlyList<string> Entries, IReadOnlyList<string> Folders);
