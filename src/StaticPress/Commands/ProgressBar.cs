using System.Diagnostics;

namespace StaticPress.Commands;

/// <summary>
/// Shows that a long build is under way: to a person from its second second on, ten times a second, and in a log by a line every half
/// minute. Pictures, which take a thousand times as long as pages and come after them, are counted by themselves, with the time that is
/// left.
/// </summary>
internal sealed class ProgressBar(Terminal terminal, int total, bool isShown) : IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private int _done;
    private int _picturesDone;
    private int _drawn;
    private long _last;
    private long _firstPicture;

    private readonly TimeSpan _pause = terminal.IsWatched ? TimeSpan.FromMilliseconds(100) : TimeSpan.FromSeconds(30);

    /// <summary>How long a build may take before it is shown.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(terminal.IsWatched ? 1 : 30);

    /// <summary>How many pictures are to be made, or taken from those kept.</summary>
    public int Pictures { get; init; }

    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        if (done % 32 == 0 && IsTime()) terminal.Progress(done, total, "pages");
    }

    public void StepPicture()
    {
        Interlocked.CompareExchange(ref _firstPicture, Stopwatch.GetTimestamp(), 0);
        var done = Interlocked.Increment(ref _picturesDone);
        if (IsTime())
            terminal.Progress(done, Pictures, "pictures" + Left(done, Stopwatch.GetElapsedTime(Interlocked.Read(ref _firstPicture))));
    }

    /// <summary>At the pace until now; nothing as long as too little is known of it.</summary>
    private string Left(int done, TimeSpan taken)
    {
        if (taken < Patience * 2 || done < 2) return "";
        var seconds = (long)Math.Ceiling(taken.TotalSeconds / done * (Pictures - done));
        return seconds < 100 ? $", {seconds} s left" : $", {(seconds + 59) / 60} min left";
    }

    private bool IsTime()
    {
        if (!isShown || Stopwatch.GetElapsedTime(_start) < Patience) return false;
        var last = Interlocked.Read(ref _last);
        if ((last > 0 && Stopwatch.GetElapsedTime(last) < _pause)
            || Interlocked.CompareExchange(ref _last, Stopwatch.GetTimestamp(), last) != last)
            return false;
        _drawn = 1;
        return true;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _drawn, 0) == 1) terminal.EndProgress();
    }
}
