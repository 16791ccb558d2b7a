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
        return new Recording(episode, target?.Url, Type(episode), episode.Length ?? file?.Length ?? 0, episode.Seconds ?? SecondsOf(file)) { Text = text };
    }

    private static int? SecondsOf(SourceFile? file) => file is null ? null : AudioHeader.SecondsOf(file);

    private static string Type(AudioEpisode episode) => episode.Type.Length > 0 ? episode.Type : MediaType.Of(episode.Location);
}
