using StaticPress.Primitives;

namespace StaticPress.Sources;

/// <summary>One file of the site as a value: where it is, how long it is, and how to read it.</summary>
/// <param name="Path">From the site folder, with forward slashes: <c>content/posts/a.md</c>.</param>
/// <param name="Length">In bytes.</param>
internal abstract record SourceFile(string Path, long Length)
{
    /// <summary>The name without its folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The folder with a slash at the end; empty at the top of the site.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    /// <summary>Reads from an offset until the buffer is full or the file ends.</summary>
    /// <returns>How many bytes were read.</returns>
    /// <exception cref="UnreadableException">The file is gone, or the system refuses.</exception>
    public abstract int Read(long offset, Span<byte> buffer);

    /// <exception cref="UnreadableException">The file is gone, or the system refuses.</exception>
    public byte[] ReadAll()
    {
        var bytes = GC.AllocateUninitializedArray<byte>((int)Length);
        var read = Read(0, bytes);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <returns>Nothing when the file cannot be read, and why.</returns>
    public Reading<byte[]> TryReadAll()
    {
        try
        {
            return new Reading<byte[]>(ReadAll(), []);
        }
        catch (UnreadableException refused)
        {
            return new Reading<byte[]>([], [refused.Problem]);
        }
    }
}
