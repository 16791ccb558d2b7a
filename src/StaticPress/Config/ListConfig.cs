using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary>
/// A list of posts that the site has beside those of its categories, tags and authors: an entry of <c>lists:</c> in site.yml.
/// </summary>
/// <param name="Key">Its name in site.yml, and the address of a list without one.</param>
/// <param name="Filter">Which posts are in it.</param>
internal sealed record ListConfig(string Key, Place Place, ListFilter Filter)
{
    public required string Title { get; init; }

    /// <summary>From the root, with a slash at both ends.</summary>
    public required string Address { get; init; }
    public string Description { get; init; } = "";

    /// <summary>By its short name; empty for that of a category.</summary>
    public string Layout { get; init; } = "";

    /// <summary>How many stand on a page; null as on other lists, 0 for all on one.</summary>
    public int? PageSize { get; init; }

    /// <summary>At most so many posts; 0 for all.</summary>
    public int Limit { get; init; }
    public ListOrder Order { get; init; }
    public bool Feed { get; init; }

    /// <summary>Of a list whose recordings are a show of their own.</summary>
    public PodcastConfig? Podcast { get; init; }
    public YamlMap Extra { get; init; } = YamlMap.Empty;
}

internal enum ListOrder
{
    Newest,
    Oldest,
    Title,
}

/// <summary>What a post must be to stand in a list: of each kind that is said one, and all that is said.</summary>
internal sealed record ListFilter
{
    public IReadOnlyList<string> Categories { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];
    public IReadOnlyList<string> Authors { get; init; } = [];
    public IReadOnlyList<string> Series { get; init; } = [];
    public IReadOnlyList<string> Years { get; init; } = [];
    public bool? HasAudio { get; init; }
    public bool? IsPinned { get; init; }

    /// <summary>Keys below <c>extra:</c> with the value that each must have.</summary>
    public IReadOnlyList<YamlEntry> Extra { get; init; } = [];
}
