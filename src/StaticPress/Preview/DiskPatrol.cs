using System.Diagnostics;

namespace StaticPress.Preview;

/// <summary>
/// Has the whole folder looked at now and then: no system tells of every change (network disks, folders that are made and filled at once),
/// and posts go live by the clock alone.
/// </summary>
internal static class DiskPatrol
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <summary>A look takes at most this part of one processor's time, however large the folder is.</summary>
    private const int MostOfTime = 50;

    public static async Task Run(CurrentSite current, CancellationToken stop)
    {
        var pause = Round;
        while (true)
        {
            await Task.Delay(pause, stop);
            var start = Stopwatch.GetTimestamp();
            current.Patrol();
            var needed = Stopwatch.GetElapsedTime(start) * MostOfTime;
            pause = needed > Round ? needed : Round;
        }
    }
}
