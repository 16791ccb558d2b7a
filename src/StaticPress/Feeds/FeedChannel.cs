using StaticPress.Routing;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>A feed as such: what it is called, where it is, and what it holds.</summary>
/// <param name="Url">Of the feed itself, absolute.</param>
/// <param name="Home">The page that it follows, absolute.</param>
internal sealed record FeedChannel(string Title, string Description, string Url, string Home, IReadOnlyList<FeedItem> Items)
{
    /// <summary>Of the item that changed last; never the clock, so that a build without news changes nothing.</summary>
    public DateTimeOffset Updated => Items.Max(item => item.Updated);

    public static FeedChannel Of(Route.Feed feed, SiteViews views, FeedItems items)
    {
        var config = views.Site.Config;
        var about = config.Description.Length > 0 ? config.Description : config.Tagline.Length > 0 ? config.Tagline : config.Title;
        var made = feed.Posts.Select(items.Of).ToArray();
        var url = views.Absolute(feed.Url);
        return feed.Term is { } term
            ? new FeedChannel($"{term.Name} – {config.Title}", term.Description.Length > 0 ? term.Description : about, url,
                views.Absolute(SitePaths.Term(config, term.Key)), made)
            : new FeedChannel(config.Title, about, url, views.Absolute(Primitives.UrlPath.Home), made);
    }
}
