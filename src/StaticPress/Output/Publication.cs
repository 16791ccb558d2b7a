using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>The step from the old site to the new one.</summary>
internal sealed class Publication(OutputFolder output, WorkFolder work, OldTree old, NewTree @new)
{
    public void Publish(Changes changes)
    {
        if (!Directory.Exists(output.FullPath)) Directory.Move(@new.Root, output.FullPath);
        else if (!old.CanBeRebuilt || !TryExchange(changes)) PublicationInPlace.Publish(output.FullPath, @new.Root, changes);
    }

    private bool TryExchange(Changes changes)
    {
        Complete(changes);
        if (FolderExchange.Try(@new.Root, output.FullPath))
        {
            OldTreeRemoval.Remove(old, @new.Root, output.FullPath);
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

        OldTreeRemoval.Remove(old, work.OldTree, output.FullPath);
        return true;
    }

    /// <summary>Makes the new tree whole: what did not change, and what is not ours.</summary>
    private void Complete(Changes changes)
    {
        DiskFailure.Unwrap(() => Parallel.ForEach(changes.Unchanged, path => @new.Link(path, old.FullPath(path))));
        var linked = changes.Unchanged.ToHashSet(StringComparer.Ordinal);
        foreach (var path in old.Foreign.Where(path => !linked.Contains(path))) @new.Link(path, old.FullPath(path));
        foreach (var folder in old.EmptyFolders) @new.AddFolder(folder);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(@new.Root, File.GetUnixFileMode(output.FullPath));
    }

    /// <returns>False where the output folder cannot be renamed: a mounted volume, a layer of a container, on Windows a folder in use.</returns>
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
