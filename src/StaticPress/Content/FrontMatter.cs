using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>The typed head of a post or page. What the author left out is null or empty; nothing is guessed here.</summary>
internal sealed record FrontMatter
{
    public string Title { get; init; } = "";
    public DateTimeOffset? Date { get; init; }

    /// <summary>When a post goes live that is dated earlier; null when its date decides.</summary>
    public DateTimeOffset? PublishFrom { get; init; }
    public DateTimeOffset? Updated { get; init; }
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The first is the one that addresses and breadcrumbs know.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Ids of site.yml, or names, in the order of the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];
    public SourceCredit? Source { get; init; }
    public string Slug { get; init; } = "";
    public string Permalink { get; init; } = "";
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public string Description { get; init; } = "";
    public LeadImage? Image { get; init; }
    public string Language { get; init; } = "";
    public string Series { get; init; } = "";

    /// <summary>A word of the author's that the translations of one text share.</summary>
    public string Translation { get; init; } = "";
    public string Canonical { get; init; } = "";
    public string Layout { get; init; } = "";

    /// <summary>A feed item's lasting name, when the post had one on a former site.</summary>
    public string Guid { get; init; } = "";

    /// <summary>The post's number on WordPress, which <c>/?p=123</c> asks for.</summary>
    public int? WordPressId { get; init; }
    public AudioEpisode? Audio { get; init; }
    public ImportedRatings? Ratings { get; init; }
    public bool Draft { get; init; }
    public bool Pinned { get; init; }
    public bool NoIndex { get; init; }
    public bool? Comments { get; init; }

    /// <summary>Whether it is a news article; null when its category decides.</summary>
    public bool? News { get; init; }
    public YamlMap Extra { get; init; } = YamlMap.Empty;

    /// <summary>Empty for a post without one.</summary>
    public string Category => Categories.Count > 0 ? Categories[0] : "";

    /// <summary>
    /// Whether two heads say the same. Of <see cref="Extra"/> only nothing equals nothing: at worst, what is equal is taken to differ.
    /// </summary>
    public bool Says(FrontMatter other) =>
        Tags.SequenceEqual(other.Tags) && Aliases.SequenceEqual(other.Aliases) && Categories.SequenceEqual(other.Categories)
        && Authors.SequenceEqual(other.Authors) && WithoutLists() == other.WithoutLists();

    private FrontMatter WithoutLists() =>
        this with { Tags = [], Aliases = [], Categories = [], Authors = [], Extra = Extra.Entries.Count == 0 ? YamlMap.Empty : Extra };
}
