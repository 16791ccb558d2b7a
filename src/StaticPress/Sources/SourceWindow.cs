namespace StaticPress.Sources;

/// <summary>
/// A file seen through a piece of it in memory, for a walk through its head: a phone's picture is opened once or twice, and not nine
/// times. For one thread.
/// </summary>
internal sealed record SourceWindow(SourceFile File) : SourceFile(File.Path, File.Length)
{
    private const int Size = 4096;

    private readonly byte[] _bytes = new byte[Size];
    private long _start;
    private int _length;

    public override int Read(long offset, Span<byte> buffer)
    {
        if (buffer.Length > Size) return File.Read(offset, buffer);
        if (offset < _start || offset + buffer.Length > _start + _length) (_start, _length) = (offset, File.Read(offset, _bytes));
        var seen = _bytes.AsSpan(0, _length)[(int)(offset - _start)..];
        var read = Math.Min(buffer.Length, seen.Length);
        seen[..read].CopyTo(buffer);
        return read;
    }
}
