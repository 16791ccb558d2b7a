namespace StaticPress.Sources;

/// <summary>A regular file on the disk, found by a scan.</summary>
/// <param name="Site">The site folder on this machine; never written into a page or a message.</param>
/// <param name="Target">Where a link on the way to the file leads; null when the file lies where its path says.</param>
/// <param name="Modified">Its time in UTC ticks: tells the preview what changed, and never reaches the output.</param>
internal sealed record DiskFile(string Path, string Site, string? Target, long Length, long Modified) : SourceFile(Path, Length)
{
    /// <summary>Beside length and time, which two files may share; known only where two looks are compared.</summary>
    public FileIdentity Identity { get; init; }

    public string FullPath => Target ?? Locate(Site, Path);

    public static string Locate(string site, string path) =>
        System.IO.Path.Join(site, path.Replace('/', System.IO.Path.DirectorySeparatorChar));

    public override int Read(long offset, Span<byte> buffer)
    {
        try
        {
            using var handle = File.OpenHandle(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var total = 0;
            while (total < buffer.Length)
            {
                var read = RandomAccess.Read(handle, buffer[total..], offset + total);
                if (read == 0) break;
                total += read;
            }

            return total;
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            throw new UnreadableException(SourceProblem.Unreadable(Path, FullPath, refused), refused);
        }
    }
}

/// <summary>
/// Which file it is, and when it last changed in any way. Unpacked or copied files often share length and time; these no two share.
/// </summary>
/// <param name="Changed">In nanoseconds.</param>
internal readonly record struct FileIdentity(ulong Inode, long Changed)
{
    /// <returns>Nothing where the system does not say.</returns>
    public static FileIdentity Of(string fullPath) =>
        UnixFile.Status(fullPath) is { } status ? new FileIdentity(status.Inode, status.Changed) : default;
}
