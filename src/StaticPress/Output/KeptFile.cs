namespace StaticPress.Output;

/// <summary>A file that is kept outside the site and gets a second name in it.</summary>
internal readonly record struct KeptFile(string FullPath, FileLook Look);

/// <summary>What two names of one file share, and hardly two files.</summary>
/// <param name="Modified">In UTC ticks.</param>
internal readonly record struct FileLook(long Length, long Modified)
{
    /// <returns>Null when nothing is there, or a link.</returns>
    public static FileLook? Of(string fullPath) =>
        new FileInfo(fullPath) is { Exists: true } file && (file.Attributes & FileAttributes.ReparsePoint) == 0
            ? new FileLook(file.Length, file.LastWriteTimeUtc.Ticks) : null;
}
