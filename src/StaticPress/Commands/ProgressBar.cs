using System.Diagnostics;

namespace StaticPress.Commands;

/// <summary>Shows that a long build is under way: from its second second on, ten times a second, and only to a person.</summary>
internal sealed class ProgressBar(Terminal terminal, int total, bool isShown) : IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private int _done;
    private int _drawn;
    private long _last;

    /// <summary>How long a build may take before it is shown.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        if (!isShown || done % 32 != 0 || Stopwatch.GetElapsedTime(_start) < Patience) return;
        var last = Interlocked.Read(ref _last);
        if (Stopwatch.GetElapsedTime(last).TotalMilliseconds < 100
            || Interlocked.CompareExchange(ref _last, Stopwatch.GetTimestamp(), last) != last)
            return;
        _drawn = 1;
        terminal.Progress(done, total);
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _drawn, 0) == 1) terminal.EndProgress();
    }
}
