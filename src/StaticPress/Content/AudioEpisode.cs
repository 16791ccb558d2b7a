namespace StaticPress.Content;

/// <summary>The recording that belongs to a post.</summary>
/// <param name="Location">A file of the site, or an http(s) address.</param>
internal sealed record AudioEpisode(string Location, bool IsRemote)
{
    /// <summary>In bytes; null to read it from the file.</summary>
    public long? Length { get; init; }
    public string Type { get; init; } = "";
    /// <summary>Null to read it from the file's header.</summary>
    public int? Seconds { get; init; }
    public int? Episode { get; init; }
    public int? Season { get; init; }
    public bool Explicit { get; init; }
    public string Transcript { get; init; } = "";
}
