namespace StaticPress.Primitives;

/// <summary>A page grew past what a page may be.</summary>
internal sealed class BufferFullException(int limit) : Exception($"More than {limit} bytes.")
{
    public int Limit { get; } = limit;
}
