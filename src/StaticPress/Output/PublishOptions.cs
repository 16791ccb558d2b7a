namespace StaticPress.Output;

/// <param name="Strict">Warnings stop the build too.</param>
/// <param name="Threads">How many routes are rendered at once; the bytes are the same for any number.</param>
/// <param name="TimeRoutes">Whether to note how long each route took.</param>
/// <param name="SiteFolder">From the root of the disk; made pictures are kept there.</param>
internal sealed record PublishOptions(bool Strict, int Threads, bool TimeRoutes, string SiteFolder)
{
    /// <summary>Ends a build that has not begun to put its site in place; then nothing of it is left.</summary>
    public CancellationToken Stop { get; init; }
}
