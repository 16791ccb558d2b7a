using StaticPress.Config;
using StaticPress.Media;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Views;

namespace StaticPress.Rendering.Checks;

/// <summary>
/// Checks what only the files can tell against what Apple requires of a show (podcasters.apple.com, “Podcast RSS feed requirements”).
/// </summary>
internal static class PodcastCheck
{
    private const int LeastPixels = 1400;
    private const int MostPixels = 3000;

    private static readonly string[] Playable = ["audio/mpeg", "audio/mp4", "audio/x-m4a", "video/mp4", "video/quicktime", "video/x-m4v"];

    public static IEnumerable<Problem> Problems(SitePlan plan, Recordings recordings)
    {
        PodcastConfig?[] said = [plan.Site.Config.Podcast, .. plan.Site.Config.Lists.Own.Select(list => list.Podcast)];
        PodcastConfig[] shows = [.. said.OfType<PodcastConfig>()];
        if (shows.Length == 0) return plan.Site.Config.WantsNoPodcast ? [] : WithoutPodcast(plan.Site);
        var episodes = plan.Site.Posts.Where(post => post.FrontMatter.Audio is not null)
            .SelectMany(post => Told(() => Episode(post, recordings)));
        return shows.Where(show => show.Image.Length > 0).SelectMany(show => Told(() => Cover(plan, show))).Concat(episodes);
    }

    /// <summary>Told once, of the newest.</summary>
    private static IEnumerable<Problem> WithoutPodcast(Site site) => site.Posts.Where(post => post.FrontMatter.Audio is not null).Take(1)
        .Select(post => Problem.Warning(
            post.Document.PlaceOf("audio"),
            ProblemCode.EpisodeWithoutPodcast,
            "This post has a recording, but the blog has no podcast: no podcast program finds it.",
            "Write 'podcast:' in site.yml, with a title, description, author, category and image; or 'podcast: false'."));

    private static Problem[] Told(Func<IEnumerable<Problem>> look)
    {
        try
        {
            return [.. look()];
        }
        catch (UnreadableException refused)
        {
            return [refused.Problem];
        }
    }

    private static IEnumerable<Problem> Cover(SitePlan plan, PodcastConfig show)
    {
        switch (plan.Links.Resolve(show.Image, ""))
        {
            case LinkTarget.Internal { File: { } file }:
                if (plan.Catalog.Of(file).Size is { } size && MediaType.Of(file.Path) is "image/png" or "image/jpeg")
                {
                    if (size.Width == size.Height && size.Width is >= LeastPixels and <= MostPixels) yield break;
                    yield return Bad($"The picture of the podcast measures {size.Width} by {size.Height} pixels.",
                        $"Podcast directories want it square, {LeastPixels} to {MostPixels} pixels wide.");
                }
                else
                {
                    yield return Bad($"'{show.Image}' is no JPEG and no PNG.", "Podcast directories take no other pictures.");
                }

                break;
            case LinkTarget.Broken broken:
                yield return Bad(broken.Text, broken.Hint);
                break;
            case not LinkTarget.External:
                yield return Bad($"'{show.Image}' is no picture.", "Name a file such as /media/podcast-cover.png.");
                break;
        }

        Problem Bad(string text, string hint) => Problem.Error(show.ImagePlace, ProblemCode.BadAudio, text, hint);
    }

    private static IEnumerable<Problem> Episode(Post post, Recordings recordings)
    {
        var recording = recordings.Of(post, post.FrontMatter.Audio!);
        if (!recording.Episode.IsRemote && recording.Path is null) yield break; // reported as a broken link
        if (recording is { Length: 0, Path: not null })
        {
            yield return Problem.Error(post.Document.PlaceOf("audio"), ProblemCode.BadAudio, "The recording is empty.",
                "Put the whole file in its place.");
        }

        if (recording.File is { } file && AudioHeader.IsWave(file))
        {
            yield return Bad("Podcast programs cannot play this recording: it is a WAV, whatever its name says.",
                "Let a sound program write it as MP3 or M4A.");
            yield break;
        }

        if (Playable.Contains(recording.Type)) yield break;
        if (recording.Type == "application/octet-stream")
            yield return Bad("What kind of recording this is cannot be told from its name.",
                "Give an MP3 or M4A; if it is one, say 'type: audio/mpeg' or 'type: audio/mp4'.");
        else yield return Bad($"Podcast programs cannot play '{recording.Type}'.", "Let a sound program write it as MP3 or M4A.");

        Problem Bad(string text, string hint) => Problem.Error(post.Document.PlaceOf("audio"), ProblemCode.BadAudio, text, hint);
    }
}
