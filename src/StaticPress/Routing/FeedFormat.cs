using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.Routing;

internal static class FeedFormats
{
    /// <summary>Where the feed of the whole blog is.</summary>
    public static UrlPath Path(this FeedFormat format) => format switch
    {
        FeedFormat.Rss => SitePaths.Rss,
        FeedFormat.Atom => SitePaths.Atom,
        FeedFormat.Json => SitePaths.JsonFeed,
    };

    public static string MediaType(this FeedFormat format) => format switch
    {
        FeedFormat.Rss => "application/rss+xml",
        FeedFormat.Atom => "application/atom+xml",
        FeedFormat.Json => "application/feed+json",
    };

    /// <param name="title">Of the site.</param>
    public static string Title(this FeedFormat format, string title) => format switch
    {
        FeedFormat.Rss => title,
        FeedFormat.Atom => $"{title} (Atom)",
        FeedFormat.Json => $"{title} (JSON Feed)",
    };
}
