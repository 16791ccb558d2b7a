using System.Collections.Concurrent;

namespace StaticPress.Primitives;

/// <summary>
/// What one thread at a time uses and is dear to make. <see cref="Parallel"/> ends its tasks every tenth of a second and begins others, so
/// that one for each task would be hundreds in a long build.
/// </summary>
internal sealed class Pool<T>(Func<T> make) : IDisposable
    where T : IDisposable
{
    private readonly ConcurrentBag<T> _free = [];

    public T Rent() => _free.TryTake(out var one) ? one : make();

    public void Return(T one) => _free.Add(one);

    /// <summary>Disposes of all; none is out any more.</summary>
    public void Dispose()
    {
        foreach (var one in _free) one.Dispose();
    }
}
