using System.Globalization;

namespace StaticPress.Views;

/// <summary>The recording that belongs to a post.</summary>
internal sealed class AudioView(Recording recording, SiteViews views) : View<AudioView>(Table)
{
    public static readonly MemberTable<AudioView> Table = new()
    {
        ["url"] = view => view.Recording.Url(view.Views.Site.Config.Address.BasePath),
        ["type"] = view => view.Recording.Type,
        ["length"] = view => view.Recording.Length,
        ["duration"] = view => view.Recording.Seconds is { } seconds ? Clock(seconds) : null,
        ["episode"] = view => view.Recording.Episode.Episode,
        ["season"] = view => view.Recording.Episode.Season,
        ["transcript"] = view => view.Recording.Transcript(view.Views.Site.Config.Address.BasePath),
    };

    private Recording Recording => recording;

    private SiteViews Views => views;

    /// <summary><c>1:02:03</c> or <c>12:34</c>.</summary>
    public static string Clock(int seconds) => seconds >= 3600
        ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}")
        : string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
}
