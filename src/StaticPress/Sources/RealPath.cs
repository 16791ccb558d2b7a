namespace StaticPress.Sources;

/// <summary>Where a path leads once every symbolic link on the way is followed.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows before it gives up (ELOOP).</summary>
    private const int MaxLinks = 40;

    /// <param name="fullPath">From the root of the disk. Parts that do not exist stand as they are.</param>
    /// <returns>Without links, <c>.</c> and <c>..</c>; null when the links go round in a circle.</returns>
    public static string? Of(string fullPath)
    {
        var resolved = Path.GetPathRoot(fullPath)!;
        var pending = new Stack<string>();
        Push(pending, fullPath[resolved.Length..]);
        var links = 0;
        while (pending.TryPop(out var part))
        {
            if (part == ".") continue;
            if (part == "..")
            {
                resolved = Path.GetDirectoryName(resolved) ?? resolved;
                continue;
            }

            var next = Path.Combine(resolved, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MaxLinks) return null;
            var root = Path.GetPathRoot(target) ?? "";
            if (root.Length > 0) resolved = root;
            Push(pending, target[root.Length..]);
        }

        return resolved;
    }

    /// <summary>Whether a path is the folder itself or lies in it. Both without links.</summary>
    public static bool IsWithin(string folder, string path) =>
        path.StartsWith(folder, Comparison)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>Two spellings name one file on most Windows and macOS disks.</summary>
    public static StringComparison Comparison =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static void Push(Stack<string> pending, string path)
    {
        var parts = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (var i = parts.Length - 1; i >= 0; i--) pending.Push(parts[i]);
    }
}
