using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Views;

/// <summary>A recording with everything a player and a podcast program ask for.</summary>
/// <param name="Path">Inside the site; null when it lies elsewhere.</param>
/// <param name="Length">In bytes; 0 when it is not known.</param>
/// <param name="Seconds">Null when neither the author nor the file says.</param>
internal sealed record Recording(AudioEpisode Episode, UrlPath? Path, string Type, long Length, int? Seconds)
{
    /// <summary>Where what is said can be read; null when the post names nothing.</summary>
    public LinkTarget? Text { get; init; }

    /// <param name="root">The base path for a page, origin and base path for a feed.</param>
    public string Url(string root) => Path is { } path ? path.Under(root) : Episode.Location;

    /// <param name="root">As for <see cref="Url"/>.</param>
    public string? Transcript(string root) => Text switch
    {
        LinkTarget.Internal here => here.Url.Under(root) + here.Suffix,
        LinkTarget.External other => other.Url,
        _ => null,
    };
}
