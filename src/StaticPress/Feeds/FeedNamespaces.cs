namespace StaticPress.Feeds;

/// <summary>The vocabularies of feeds by their usual prefixes.</summary>
internal static class FeedNamespaces
{
    public const string Atom = "http://www.w3.org/2005/Atom";

    /// <exception cref="ArgumentException">The prefix is not known: a bug in the caller.</exception>
    public static string Of(string prefix) => prefix switch
    {
        "atom" => Atom,
        "content" => "http://purl.org/rss/1.0/modules/content/",
        "dc" => "http://purl.org/dc/elements/1.1/",
        "slash" => "http://purl.org/rss/1.0/modules/slash/",
        "thr" => "http://purl.org/syndication/thread/1.0",
        "itunes" => "http://www.itunes.com/dtds/podcast-1.0.dtd",
        "podcast" => "https://podcastindex.org/namespace/1.0",
        _ => throw new ArgumentException($"'{prefix}' is not a prefix of a feed.", nameof(prefix)),
    };
}
