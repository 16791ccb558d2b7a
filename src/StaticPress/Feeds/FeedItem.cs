using StaticPress.Config;
using StaticPress.Content;
using StaticPress.SiteModel;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>A post as every kind of feed shows it; all addresses are absolute.</summary>
/// <param name="Guid">The item's lasting name: <c>guid:</c> of the post, else its address.</param>
/// <param name="Html">The whole text, with the picture before and the source after it.</param>
/// <param name="Language">Empty when it is the site's.</param>
internal sealed record FeedItem(Post Post, string Url, string Guid, string Html, string Language)
{
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required DateTimeOffset Published { get; init; }
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Never empty.</summary>
    public required IReadOnlyList<FeedAuthor> Authors { get; init; }
    public required int Comments { get; init; }
    public ImageView? Image { get; init; }
    public Enclosure? Enclosure { get; init; }

    /// <summary>Categories first, then tags.</summary>
    public required IReadOnlyList<string> Labels { get; init; }
}

/// <param name="Url">Absolute; empty when the author has no address.</param>
internal sealed record FeedAuthor(string Name, string Url);

/// <summary>A recording as feeds carry it.</summary>
/// <param name="Url">Absolute.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Seconds">Null when nobody says.</param>
/// <param name="Transcript">Its text, absolute; null when there is none.</param>
internal sealed record Enclosure(string Url, string Type, long Length, int? Seconds, string? Transcript, AudioEpisode Episode)
{
    public static Enclosure Of(Recording recording, SiteAddress address) => new(
        recording.Url(address.Root), recording.Type, recording.Length, recording.Seconds, recording.Transcript(address.Root),
        recording.Episode);
}
