namespace StaticPress.Routing;

internal enum FeedFormat
{
    Rss,
    Atom,
    Json,
}
