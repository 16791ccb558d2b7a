using System.Diagnostics;

namespace StaticPress.Preview;

/// <summary>
/// Has the whole folder looked at now and then: no system tells of every change (network disks, folders that are made and filled at once),
/// and posts go live by the clock alone.
/// </summary>
/// <remarks>
/// Where a change was not told, the watch is begun again: on Linux a watcher ends without a word when one of its folders is moved away
/// and something else happens at once (.NET 10).
/// </remarks>
internal static class DiskPatrol
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <summary>A look takes at most this part of one processor's time, however large the folder is.</summary>
    private const int MostOfTime = 50;

    public static async Task Run(CurrentSite current, SiteWatch watch, CancellationToken stop)
    {
        var pause = Round;
        while (true)
        {
            await Task.Delay(pause, stop);
            var start = Stopwatch.GetTimestamp();
            if (current.IsBehind())
            {
                watch.Listen();
                current.Tell(null);
            }

            var needed = Stopwatch.GetElapsedTime(start) * MostOfTime;
            pause = needed > Round ? needed : Round;
        }
    }
}
