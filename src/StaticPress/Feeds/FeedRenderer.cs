using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>Writes the routes that are feeds.</summary>
/// <remarks>Shared by all threads.</remarks>
internal sealed class FeedRenderer(SiteViews views)
{
    private readonly FeedItems _items = new(views);

    public void Write(Route.Podcast podcast, Utf8Buffer output) =>
        PodcastFeed.Write(podcast, [.. podcast.Episodes.Select(_items.Of)], views, output);

    public void Write(Route.Feed feed, Utf8Buffer output) => WriterOf(feed.Format)(FeedChannel.Of(feed, views, _items), views, output);

    private static Action<FeedChannel, SiteViews, Utf8Buffer> WriterOf(FeedFormat format) => format switch
    {
        FeedFormat.Rss => RssFeed.Write,
        FeedFormat.Atom => AtomFeed.Write,
        FeedFormat.Json => JsonFeed.Write,
    };
}
