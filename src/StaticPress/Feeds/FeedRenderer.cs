using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>Writes the routes that are feeds.</summary>
/// <remarks>Shared by all threads.</remarks>
internal sealed class FeedRenderer(SiteViews views)
{
    private readonly FeedItems _items = new(views);

    /// <returns>False when the route is no feed.</returns>
    public bool TryWrite(Route route, Utf8Buffer output)
    {
        switch (route)
        {
            case Route.Podcast podcast:
                PodcastFeed.Write([.. podcast.Episodes.Select(_items.Of)], views, output);
                return true;
            case Route.Feed feed:
                Write(feed, FeedChannel.Of(feed, views, _items), output);
                return true;
            default:
                return false;
        }
    }

    private void Write(Route.Feed feed, FeedChannel channel, Utf8Buffer output)
    {
        switch (feed.Format)
        {
            case FeedFormat.Rss:
                RssFeed.Write(channel, views, output);
                break;
            case FeedFormat.Atom:
                AtomFeed.Write(channel, views, output);
                break;
            default:
                JsonFeed.Write(channel, views, output);
                break;
        }
    }
}
