using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>The step from the old site to the new one.</summary>
/// <remarks>
/// A container or a shell may hold the output folder itself, and not its name. So the new tree only stands in for it, while the old folder
/// is brought up to the new site and takes its place again: by its name the site is the whole old one or the whole new one at every moment.
/// </remarks>
internal sealed class TreeSwap(OutputFolder output, WorkFolder work, OldTree old, NewTree @new)
{
    public void Publish(Changes changes)
    {
        if (!Directory.Exists(output.FullPath)) Directory.Move(@new.Root, output.FullPath);
        else if (!old.CanBeRebuilt || !TryExchange(changes)) new TreeSwapInPlace(output.FullPath, @new, changes).Publish();
    }

    private bool TryExchange(Changes changes)
    {
        Complete(changes);
        if (FolderExchange.Try(@new.Root, output.FullPath))
        {
            if (TryCatchUp(changes) && FolderExchange.Try(@new.Root, output.FullPath))
                OldTreeRemoval.TryRemove(Made(changes), @new.Root, output.FullPath);
            else Replace(@new.Root);
            return true;
        }

        if (!TryMoveAside()) return false;
        try
        {
            Directory.Move(@new.Root, output.FullPath);
        }
        catch (Exception exception) when (DiskFailure.Is(exception))
        {
            Directory.Move(work.OldTree, output.FullPath);
            throw;
        }

        Replace(work.OldTree);
        return true;
    }

    /// <summary>Makes the new tree whole: what did not change, and what is not ours.</summary>
    private void Complete(Changes changes)
    {
        DiskFailure.Unwrap(() => Parallel.ForEach(changes.Unchanged, path => @new.Link(path, old.FullPath(path))));
        var linked = changes.Unchanged.ToHashSet(StringComparer.Ordinal);
        foreach (var path in old.Foreign.Where(path => !linked.Contains(path))) @new.Link(path, old.FullPath(path));
        foreach (var folder in old.EmptyFolders) @new.AddFolder(folder);
    }

    /// <returns>False where somebody else's rights forbid it: the new tree then stays where it stands.</returns>
    private bool TryCatchUp(Changes changes)
    {
        try
        {
            new TreeSwapInPlace(@new.Root, @new, changes).CatchUp(output.FullPath, work.FullPath);
            return true;
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            return false;
        }
    }

    /// <summary>The new tree stands for good; the old one, elsewhere now, goes.</summary>
    private void Replace(string oldRoot)
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (var folder in old.Folders.Prepend("").Where(folder => Removal.IsFolder(Path.Join(output.FullPath, folder))))
            {
                File.SetUnixFileMode(Path.Join(output.FullPath, folder), File.GetUnixFileMode(Path.Join(oldRoot, folder)));
            }
        }

        OldTreeRemoval.TryRemove(new KnownTree([.. old.Entries], old.Folders), oldRoot, output.FullPath);
    }

    private KnownTree Made(Changes changes) => new(
        [.. changes.Written, .. changes.Unchanged, .. old.Foreign.Except(changes.Unchanged, StringComparer.Ordinal)],
        [.. @new.Folders.Order(StringComparer.Ordinal)]);

    /// <returns>False where the output folder cannot be renamed: a mounted volume, a layer of a container, on Windows a folder in
    /// use.</returns>
    private bool TryMoveAside()
    {
        try
        {
            Directory.Move(output.FullPath, work.OldTree);
            return true;
        }
        catch (Exception exception) when (DiskFailure.Is(exception))
        {
            return !Directory.Exists(output.FullPath) ? throw new IOException($"'{output.Name}' could not be moved.", exception) : false;
        }
    }
}
