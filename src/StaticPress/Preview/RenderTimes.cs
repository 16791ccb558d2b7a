using System.Collections.Concurrent;
using StaticPress.Output;
using StaticPress.Primitives;

namespace StaticPress.Preview;

/// <summary>How long the pages took that were looked at last.</summary>
internal sealed class RenderTimes
{
    private const int Most = 20;

    private readonly ConcurrentQueue<RouteTime> _last = new();

    private int _count;

    /// <summary>How many pages were rendered since the preview began.</summary>
    public int Count => _count;

    /// <summary>The newest first, each address once.</summary>
    public IReadOnlyList<RouteTime> Last() => [.. _last.Reverse().DistinctBy(page => page.Url.Value)];

    public void Add(UrlPath url, TimeSpan time)
    {
        Interlocked.Increment(ref _count);
        _last.Enqueue(new RouteTime(url, time));
        while (_last.Count > Most) _last.TryDequeue(out _);
    }
}
