using System.Diagnostics;

namespace StaticPress.Blogs;

/// <summary>How long each stage of a build took, in the order in which they ran.</summary>
internal sealed class StageTimes
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly List<StageTime> _times = [];

    public IReadOnlyList<StageTime> Times => _times;

    /// <summary>Since the first stage began.</summary>
    public TimeSpan Total => Stopwatch.GetElapsedTime(_start);

    public T Time<T>(string name, Func<T> stage)
    {
        var start = Stopwatch.GetTimestamp();
        var result = stage();
        _times.Add(new StageTime(name, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}

/// <summary>How long one stage of a reading took.</summary>
internal readonly record struct StageTime(string Name, TimeSpan Time);
