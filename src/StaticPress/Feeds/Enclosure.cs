using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>A recording as feeds carry it.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Seconds">Null when nobody says.</param>
/// <param name="Transcript">Its text, absolute; null when there is none.</param>
internal sealed record Enclosure(string Url, string Type, long Length, int? Seconds, string? Transcript, AudioEpisode Episode)
{
    public static Enclosure Of(Recording recording, SiteAddress address) => new(
        recording.Url(address.Root), recording.Type, recording.Length, recording.Seconds, recording.Transcript(address.Root), recording.Episode);
}
