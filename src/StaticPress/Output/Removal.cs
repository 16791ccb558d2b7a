using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>Takes away what a build made or left, whatever it has become by now. Links are removed, never followed.</summary>
internal static class Removal
{
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly Lock OneAtATime = new();

    /// <summary>A folder, and no link to one.</summary>
    public static bool IsFolder(string path) => Directory.Exists(path) && new FileInfo(path).LinkTarget is null;

    /// <returns>False when something of it is still there: it belongs to somebody else.</returns>
    public static bool TryTree(string path)
    {
        try
        {
            if (!IsFolder(path)) File.Delete(path);
            else if (!TryFolder(path))
            {
                Open(path);
                Directory.Delete(path, recursive: true);
            }

            return true;
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            return !UnixFile.Exists(path);
        }
    }

    /// <summary>Does something in a folder of ours whose rights forbid it, and gives it its rights back where it is still there.</summary>
    public static void InClosedFolder(string folder, Action action)
    {
        try
        {
            action();
        }
        catch (UnauthorizedAccessException) when (!OperatingSystem.IsWindows())
        {
            lock (OneAtATime)
            {
                var mode = File.GetUnixFileMode(folder);
                File.SetUnixFileMode(folder, mode | Owners);
                try
                {
                    action();
                }
                finally
                {
                    File.SetUnixFileMode(folder, mode);
                }
            }
        }
    }

    private static bool TryFolder(string path)
    {
        try
        {
            Directory.Delete(path, recursive: true);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>From the top down, for what lies in a closed folder cannot be seen.</summary>
    private static void Open(string path)
    {
        var pending = new Stack<string>([path]);
        while (!OperatingSystem.IsWindows() && pending.TryPop(out var folder))
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | Owners);
            foreach (var below in Directory.EnumerateDirectories(folder).Where(IsFolder)) pending.Push(below);
        }
    }
}
