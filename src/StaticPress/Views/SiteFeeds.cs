using StaticPress.Config;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Views;

/// <summary>The feeds of the whole site, for the head of every page, and those of its terms.</summary>
internal static class SiteFeeds
{
    public static IEnumerable<LinkView> Of(SiteViews views)
    {
        var title = views.Site.Config.Title;
        IEnumerable<(UrlPath Path, string Title, string Type)> feeds =
        [
            .. Enum.GetValues<FeedFormat>().Select(format => (format.Path(), format.Title(title), format.MediaType())),
            (SitePaths.Podcast, views.Words.Of(Word.PodcastOf, ("site", title)), "application/rss+xml"),
            .. views.Site.Config.Lists.Own.Where(list => list.Podcast is not null)
                .Select(list => (SitePaths.PodcastOf(list), list.Podcast!.Title, "application/rss+xml")),
        ];
        return feeds.Where(feed => views.Routes.Find(feed.Path.Value) is not null)
            .Select(feed => new LinkView(feed.Title, views.Link(feed.Path)) { Type = feed.Type });
    }

    /// <summary>Of categories, tags and authors, as site.yml wants them.</summary>
    public static IEnumerable<LinkView> OfTerms(SiteViews views)
    {
        foreach (var term in views.Site.Terms.All)
        {
            if (views.FeedOf(term) is { } feed) yield return new LinkView(term.Name, views.Link(feed)) { Type = "application/rss+xml" };
        }
    }
}
