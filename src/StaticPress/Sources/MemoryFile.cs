using System.Text;

namespace StaticPress.Sources;

/// <summary>A file that a test or the program itself brings.</summary>
internal sealed record MemoryFile(string Path, ReadOnlyMemory<byte> Bytes) : SourceFile(Path, Bytes.Length)
{
    public static MemoryFile Of(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public override int Read(long offset, Span<byte> buffer)
    {
        if (offset >= Bytes.Length) return 0;
        var part = Bytes.Span[(int)offset..];
        var count = Math.Min(part.Length, buffer.Length);
        part[..count].CopyTo(buffer);
        return count;
    }
}
