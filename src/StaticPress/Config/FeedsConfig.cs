namespace StaticPress.Config;

/// <param name="Items">How many of the newest posts each feed holds.</param>
internal sealed record FeedsConfig(int Items = 20, bool Categories = true, bool Tags = false, bool Authors = false)
{
    /// <summary>Of the feed of the whole blog; empty for a blog without feeds.</summary>
    public IReadOnlyList<FeedFormat> Formats { get; init; } = Enum.GetValues<FeedFormat>();
}

internal enum FeedFormat
{
    Rss,
    Atom,
    Json,
}

/// <summary>The formats as site.yml names them.</summary>
internal static class FeedFormatWords
{
    public static readonly IReadOnlyList<string> All = [.. Enum.GetNames<FeedFormat>().Select(name => name.ToLowerInvariant())];

    public static FeedFormat Of(string word) => Enum.Parse<FeedFormat>(word, ignoreCase: true);
}
