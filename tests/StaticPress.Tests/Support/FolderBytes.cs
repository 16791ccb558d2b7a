namespace StaticPress.Tests.Support;

/// <summary>Two folders compared file by file, byte by byte.</summary>
internal static class FolderBytes
{
    /// <returns>Paths that differ or stand on one side only, ordinal; empty when the folders are the same.</returns>
    public static IReadOnlyList<string> Differences(string left, string right)
    {
        var (old, now) = (Files(left), Files(right));
        return [.. old.Union(now).Where(path => !old.Contains(path) || !now.Contains(path) || !SameBytes(left, right, path))
            .Order(StringComparer.Ordinal)];
    }

    public static void Copy(string from, string to)
    {
        foreach (var path in Files(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.Copy(Path.Combine(from, path), Path.Combine(to, path));
        }
    }

    private static HashSet<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))];

    private static bool SameBytes(string left, string right, string path) =>
        File.ReadAllBytes(Path.Combine(left, path)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(right, path)));
}
