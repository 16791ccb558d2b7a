namespace StaticPress.Primitives;

/// <summary>
/// A value that is made when it is first asked for, by one thread for all. Unlike a <see cref="Lazy{T}"/> it does not keep a failure:
/// what the disk refused a moment ago is asked of it again.
/// </summary>
internal sealed class RetryingLazy<T>(Func<T> make)
    where T : class
{
    private readonly Lock _gate = new();
    private volatile T? _value;

    public T Value => _value ?? Make();

    private T Make()
    {
        lock (_gate) return _value ??= make();
    }
}
