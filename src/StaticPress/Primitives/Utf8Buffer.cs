using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace StaticPress.Primitives;

/// <summary>A growing run of UTF-8 bytes in a pooled array: a page is written into it and leaves it as bytes.</summary>
/// <remarks>Cleared and used again for the next page; one per thread.</remarks>
internal sealed class Utf8Buffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes;

    public Utf8Buffer(int capacity = 64 * 1024) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    /// <summary>Bytes; more are refused with <see cref="BufferFullException"/>.</summary>
    public int Limit { get; set; } = int.MaxValue;

    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, Length);

    /// <summary>Valid until the next write or <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    public void Clear() => Length = 0;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (_bytes.Length - Length < utf8.Length) Grow(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(Length));
        Length += utf8.Length;
    }

    /// <summary>Half a surrogate pair becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        const int MaxBytesPerUnit = 3;
        if ((long)text.Length * MaxBytesPerUnit > _bytes.Length - Length)
        {
            var needed = Encoding.UTF8.GetByteCount(text);
            if (_bytes.Length - Length < needed) Grow(needed);
        }

        Utf8.FromUtf16(text, _bytes.AsSpan(Length), out _, out var written);
        Length += written;
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - Length);
        Length += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - Length < Math.Max(sizeHint, 1)) Grow(Math.Max(sizeHint, 1));
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        if (_bytes.Length == 0) return;
        ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, Length) = ([], 0);
    }

    private void Grow(int needed)
    {
        // Checked where it is rare: a pooled array is at most twice what was asked for.
        if ((long)Length + needed > Limit) throw new BufferFullException(Limit);
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(Length + (long)needed, _bytes.Length * 2L), Array.MaxLength));
        WrittenSpan.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}

/// <summary>A page grew past what a page may be.</summary>
internal sealed class BufferFullException(int limit) : Exception($"More than {limit} bytes.")
{
    public int Limit { get; } = limit;
}
