namespace StaticPress.Preview;

/// <summary>
/// Has the whole folder looked at now and then: no system tells of every change (network disks, folders that are made and filled at once),
/// and posts go live by the clock alone.
/// </summary>
internal static class DiskPatrol
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    public static async Task Run(CurrentSite current, CancellationToken stop)
    {
        using var rounds = new PeriodicTimer(Round);
        while (await rounds.WaitForNextTickAsync(stop)) current.Tell(null);
    }
}
