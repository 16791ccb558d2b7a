namespace StaticPress.Pictures;

/// <summary>Gathers the parts of a file that stay.</summary>
internal sealed class ByteCopy(int most)
{
    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(most);
    private int _length;

    public int Length => _length;

    public void Add(ReadOnlySpan<byte> part)
    {
        part.CopyTo(_bytes.AsSpan(_length));
        _length += part.Length;
    }

    public Span<byte> At(int offset) => _bytes.AsSpan(offset, _length - offset);

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();
}
