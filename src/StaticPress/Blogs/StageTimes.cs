using System.Diagnostics;

namespace StaticPress.Blogs;

/// <summary>How long each stage of a build took, in the order in which they ran.</summary>
internal sealed class StageTimes
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly List<(string Name, TimeSpan Time)> _times = [];

    public IReadOnlyList<(string Name, TimeSpan Time)> Times => _times;

    /// <summary>Since the first stage began.</summary>
    public TimeSpan Total => Stopwatch.GetElapsedTime(_start);

    public T Time<T>(string name, Func<T> stage)
    {
        var start = Stopwatch.GetTimestamp();
        var result = stage();
        _times.Add((name, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
