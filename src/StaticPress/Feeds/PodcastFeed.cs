using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>
/// The podcast: RSS with what Apple requires of a show (podcasters.apple.com, “Podcast RSS feed requirements”) and Podcasting 2.0's words.
/// </summary>
internal static class PodcastFeed
{
    public static void Write(Route.Podcast podcast, IReadOnlyList<FeedItem> episodes, SiteViews views, Utf8Buffer output)
    {
        var show = podcast.Show;
        var url = views.Absolute(podcast.Url);
        using var xml = new FeedXml(views);
        xml.Open("rss");
        xml.Attribute("version", "2.0");
        xml.Declare("atom", "content", "itunes", "podcast");
        xml.Open("channel");
        xml.Element("title", show.Title);
        xml.Element("link",
            views.Absolute(podcast.Term is { } list ? SitePaths.Term(views.Site.Config, list.Key) : UrlPath.Home));
        xml.Element("description", show.Description);
        xml.Element("language", show.Language);
        xml.Element("lastBuildDate", FeedDates.Rfc822(episodes.Max(episode => episode.Updated)));
        xml.Element("generator", "StaticPress");
        RssFeed.Self(xml, url);
        Show(xml, show, views);
        xml.Element("podcast:guid", show.Guid.Length > 0 ? show.Guid : FeedName.OfPodcast(url));
        Locked(xml, show);
        foreach (var episode in episodes) Episode(xml, episode, show);
        xml.Close();
        xml.Close();
        xml.Finish(output);
    }

    private static void Show(FeedXml xml, PodcastConfig show, SiteViews views)
    {
        xml.Element("itunes:author", show.Author);
        if (show.Email.Length > 0)
        {
            xml.Open("itunes:owner");
            xml.Element("itunes:name", show.Author);
            xml.Element("itunes:email", show.Email);
            xml.Close();
        }

        if (views.LinkFromConfig(show.Image) is { } image) xml.Empty("itunes:image", ("href", views.Site.Config.Address.Absolute(image)));
        Category(xml, show.Category.Split('>', 2, StringSplitOptions.TrimEntries));
        xml.Element("itunes:explicit", show.Explicit ? "true" : "false");
        xml.Element("itunes:type", "episodic");
    }

    /// <param name="names">The category, and perhaps one within it.</param>
    private static void Category(FeedXml xml, string[] names)
    {
        xml.Open("itunes:category");
        xml.Attribute("text", names[0]);
        if (names.Length > 1) xml.Empty("itunes:category", ("text", names[1]));
        xml.Close();
    }

    /// <summary>Whether another host may take the show over, and who must be asked.</summary>
    private static void Locked(FeedXml xml, PodcastConfig show)
    {
        xml.Open("podcast:locked");
        if (show.Email.Length > 0) xml.Attribute("owner", show.Email);
        xml.Text(show.Locked ? "yes" : "no");
        xml.Close();
    }

    private static void Episode(FeedXml xml, FeedItem item, PodcastConfig show)
    {
        var enclosure = item.Enclosure!;
        xml.Open("item");
        xml.Element("title", item.Title);
        xml.Element("link", item.Url);
        RssFeed.Guid(xml, item);
        xml.Element("pubDate", FeedDates.Rfc822(item.Published));
        RssFeed.Texts(xml, item);
        // Apple's name for it
        RssFeed.Enclosure(xml, enclosure with { Type = enclosure.Type == "audio/mp4" ? "audio/x-m4a" : enclosure.Type });
        if (enclosure.Seconds is { } seconds) xml.Element("itunes:duration", seconds);
        if (enclosure.Episode.Season is { } season) xml.Element("itunes:season", season);
        if (enclosure.Episode.Episode is { } number) xml.Element("itunes:episode", number);
        xml.Element("itunes:episodeType", "full");
        xml.Element("itunes:explicit", enclosure.Episode.Explicit || show.Explicit ? "true" : "false");
        if (enclosure.Transcript is { } transcript)
            xml.Empty("podcast:transcript", ("url", transcript), ("type", TypeOfText(transcript)));
        xml.Close();
    }

    /// <summary>podcastindex.org, podcast:transcript: an address without an ending is a page.</summary>
    private static string TypeOfText(string url) =>
        MediaType.Of(url).Split(';')[0] is var type and not "application/octet-stream" ? type : "text/html";
}
