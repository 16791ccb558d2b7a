using System.Diagnostics;
using System.Runtime.InteropServices;

namespace StaticPress.Tests.Support;

/// <summary>The processor time of the thread of a test since this was made: the same however busy the machine is.</summary>
/// <remarks>Where the system is not Linux, it is the time of the clock on the wall.</remarks>
internal sealed class OwnTime
{
    private readonly TimeSpan _start = Now();

    public TimeSpan Elapsed => Now() - _start;

    private static TimeSpan Now()
    {
        const int OfThread = 3;
        if (!OperatingSystem.IsLinux()) return TimeSpan.FromSeconds((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency);
        // Seconds, and nanoseconds of the one that runs.
        var time = new long[2];
        Assert.Equal(0, ReadClock(OfThread, time));
        return TimeSpan.FromSeconds(time[0]) + TimeSpan.FromMicroseconds(time[1] / 1000);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, [Out] long[] time);
}
