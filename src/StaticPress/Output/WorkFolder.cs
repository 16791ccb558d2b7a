using System.Globalization;
using Microsoft.Win32.SafeHandles;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>The hidden folder, beside the output, where one build at a time prepares a site. It is gone when the build is.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const int Attempts = 20;
    private const string LockName = "lock";
    private const string HiddenFromGit = ".gitignore";

    private readonly string _path;
    private readonly SafeFileHandle _lock;

    private WorkFolder(string path, SafeFileHandle @lock) => (_path, _lock) = (path, @lock);

    public string FullPath => _path;

    public string NewTree => Path.Join(_path, "new");

    /// <summary>Where the old site stands while two renames stand in for an exchange.</summary>
    public string OldTree => Path.Join(_path, "old");

    /// <summary>Takes the lock, puts back a site that a killed build had moved aside, and clears what else it left.</summary>
    /// <exception cref="IOException">Another build is writing there, or the disk refuses.</exception>
    public static WorkFolder Enter(OutputFolder output)
    {
        var path = PathFor(output);
        var work = new WorkFolder(path, Lock(path, output));
        try
        {
            if (!UnixFile.Exists(output.FullPath) && Removal.IsFolder(work.OldTree)) Directory.Move(work.OldTree, output.FullPath);
            work.HideFromGit();
            foreach (var left in work.Clear()) work.SetAside(left);
            Directory.CreateDirectory(work.NewTree);
            return work;
        }
        catch
        {
            work.Dispose();
            throw;
        }
    }

    /// <summary>Where something is that could not be removed; null when all of it is gone. Asked after the build is done.</summary>
    public string? Left { get; private set; }

    public void Dispose()
    {
        Left = Clear().Count > 0 ? _path : null;
        if (Left is null) Removal.TryTree(Path.Join(_path, HiddenFromGit));
        _lock.Dispose();
        try
        {
            if (Left is null) Directory.Delete(_path);
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            // The next build was waiting at the door and holds its own lock in here by now.
        }
    }

    /// <returns>What belongs to somebody else and cannot be removed.</returns>
    private List<string> Clear() =>
        [.. Directory.EnumerateFileSystemEntries(_path).Where(entry => Path.GetFileName(entry) is not (LockName or HiddenFromGit)).ToArray()
            .Where(entry => !Removal.TryTree(entry))];

    /// <summary>Gives what cannot be removed a name that no build needs.</summary>
    private void SetAside(string left)
    {
        if (Path.GetFileName(left).StartsWith("left-", StringComparison.Ordinal)) return;
        for (var number = 1; ; number++)
        {
            var name = Path.Join(_path, string.Create(CultureInfo.InvariantCulture, $"left-{number}"));
            if (UnixFile.Exists(name)) continue;
            Directory.Move(left, name);
            return;
        }
    }

    /// <summary>A build that is killed leaves half a site here, which nobody means to commit.</summary>
    private void HideFromGit()
    {
        var file = Path.Join(_path, HiddenFromGit);
        Removal.TryTree(file);
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, "*\n"u8, 0);
    }

    /// <summary>Beside the output, or inside it where nothing may be made beside it or the output cannot be renamed.</summary>
    private static string PathFor(OutputFolder output)
    {
        var inside = Path.Join(output.FullPath, OutputPath.ReservedPrefix + "-work");
        if (UnixFile.IsMountPoint(output.FullPath)) return inside;
        var beside = Path.Join(Path.GetDirectoryName(output.FullPath), $".{Path.GetFileName(output.FullPath)}{OutputPath.ReservedPrefix}");
        try
        {
            Directory.CreateDirectory(beside);
            return beside;
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(output.FullPath))
        {
            return inside;
        }
        catch (IOException) when (Directory.Exists(output.FullPath) && !UnixFile.Exists(beside))
        {
            // A file system that may only be read, with a writable volume in it.
            return inside;
        }
    }

    private static SafeFileHandle Lock(string path, OutputFolder output)
    {
        var file = Path.Join(path, LockName);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            Directory.CreateDirectory(path);
            if (new FileInfo(path).LinkTarget is not null)
                throw new IOException($"'{path}' is a link. Remove it: builds are prepared there.");
            // Whoever put a link here would have us make a file at its end.
            if (UnixFile.Exists(file) && !UnixFile.IsRegular(file)) Removal.TryTree(file);
            try
            {
                return File.OpenHandle(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
            }
            catch (DirectoryNotFoundException)
            {
                // The build before us took its folder away between our two steps.
            }
            catch (IOException exception) when (File.Exists(file))
            {
                throw new OutputTakenException($"Another build is writing to '{output.Name}'. Wait until it is done, then build again.", exception);
            }
        }

        throw new OutputTakenException($"Other builds keep writing to '{output.Name}'. Wait until they are done, then build again.");
    }
}

/// <summary>Another build is at it; the message says what to do.</summary>
internal sealed class OutputTakenException(string message, Exception? cause = null) : IOException(message, cause);
