using System.Diagnostics;

namespace StaticPress.Templates.Language;

/// <summary>
/// Ends a page that takes too long. By the time of the processor and not the wall's: on a busy machine an honest page may wait for minutes.
/// </summary>
internal sealed class PageClock : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);
    private readonly Lock _lock = new();
    private readonly Timer _timer;
    private CancellationTokenSource _end = new();
    private TimeSpan _limit;
    private TimeSpan _before;
    private long _beforeAt;
    private bool _runs;

    public PageClock() => _timer = new Timer(clock => ((PageClock)clock!).Look(), this, Timeout.Infinite, Timeout.Infinite);

    /// <param name="limit">Of all threads together, so it is never sooner than in <paramref name="limit"/> of the wall's time.</param>
    public CancellationToken Start(TimeSpan limit)
    {
        lock (_lock)
        {
            (_limit, _runs) = (limit, true);
            // To ask before every page took a hundredth of a build: those that begin within a hundredth of the limit share an answer.
            if (Stopwatch.GetElapsedTime(_beforeAt) * 100 > limit)
                (_before, _beforeAt) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            _timer.Change(limit, Timeout.InfiniteTimeSpan);
            return _end.Token;
        }
    }

    public void Stop()
    {
        lock (_lock)
        {
            _runs = false;
            _timer.Change(Timeout.Infinite, Timeout.Infinite);
            if (_end.TryReset()) return;
            _end.Dispose();
            _end = new CancellationTokenSource();
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        _end.Dispose();
    }

    /// <summary>May come late, when another page has begun: then that one's time is looked at.</summary>
    private void Look()
    {
        lock (_lock)
        {
            if (!_runs) return;
            var left = _limit - (Environment.CpuUsage.TotalTime - _before);
            if (left <= TimeSpan.Zero) _end.Cancel();
            else _timer.Change(left > Moment ? left : Moment, Timeout.InfiniteTimeSpan);
        }
    }
}
