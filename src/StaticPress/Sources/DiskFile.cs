namespace StaticPress.Sources;

/// <summary>A regular file on the disk, found by a scan.</summary>
/// <param name="FullPath">Where it is on this machine; never written into a page or a message.</param>
/// <param name="Modified">Its time in UTC ticks: tells the preview what changed, and never reaches the output.</param>
internal sealed record DiskFile(string Path, string FullPath, long Length, long Modified) : SourceFile(Path, Length)
{
    public override int Read(long offset, Span<byte> buffer)
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
}
