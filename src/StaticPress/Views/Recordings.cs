using StaticPress.Content;
using StaticPress.Media;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Views;

/// <summary>Finds the file behind a post's <c>audio:</c> and what its headers say.</summary>
internal sealed class Recordings(SitePlan plan)
{
    public Recording Of(Post post, AudioEpisode episode)
    {
        var folder = post.Document.File.Folder;
        var text = episode.Transcript.Length > 0 ? plan.Links.Resolve(episode.Transcript, folder) : null;
        if (episode.IsRemote) return new Recording(episode, null, Type(episode), episode.Length ?? 0, episode.Seconds) { Text = text };
        var target = plan.Links.Resolve(episode.Location, folder) as LinkTarget.Internal;
        var file = target?.File;
        return new Recording(episode, target?.Url, Type(episode), episode.Length ?? file?.Length ?? 0, episode.Seconds
            ?? SecondsOf(file))
        { Text = text, File = file };
    }

    private static int? SecondsOf(SourceFile? file) => file is null ? null : AudioHeader.SecondsOf(file);

    private static string Type(AudioEpisode episode) => episode.Type.Length > 0 ? episode.Type : MediaType.Of(episode.Location);
}

/// <summary>A recording with everything a player and a podcast program ask for.</summary>
/// <param name="Path">Inside the site; null when it lies elsewhere.</param>
/// <param name="Length">In bytes; 0 when it is not known.</param>
/// <param name="Seconds">Null when neither the author nor the file says.</param>
internal sealed record Recording(AudioEpisode Episode, UrlPath? Path, string Type, long Length, int? Seconds)
{
    /// <summary>Null when it lies elsewhere or is not there.</summary>
    public SourceFile? File { get; init; }

    /// <summary>Where what is said can be read; null when the post names nothing.</summary>
    public LinkTarget? Text { get; init; }

    public bool IsThere => Path is not null || Episode.IsRemote;

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
