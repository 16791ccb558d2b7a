namespace StaticPress.Importing.Dialects;

/// <summary>What a generator calls its settings, as paths with dots; of several the first that says something counts.</summary>
internal sealed record SettingNames
{
    public IReadOnlyList<string> Title { get; init; } = ["title"];

    public IReadOnlyList<string> Tagline { get; init; } = ["tagline", "subtitle", "params.subtitle", "params.tagline", "extra.subtitle"];

    public IReadOnlyList<string> Description { get; init; } = ["description", "params.description", "extra.description"];

    public IReadOnlyList<string> Url { get; init; } = ["url"];

    /// <summary>The path below which the blog lay, where that is a setting of its own.</summary>
    public IReadOnlyList<string> BasePath { get; init; } = [];

    public IReadOnlyList<string> Language { get; init; } = ["language", "lang", "locale"];

    public IReadOnlyList<string> Zone { get; init; } = ["timezone", "timeZone"];

    public IReadOnlyList<string> Author { get; init; } = ["author.name", "author"];

    /// <summary>The pattern of the addresses of posts.</summary>
    public IReadOnlyList<string> Posts { get; init; } = ["permalink"];

    public IReadOnlyList<string> Pages { get; init; } = [];

    /// <summary>Patterns by the first folder of a text.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> Feeds { get; init; } = [];

    public IReadOnlyList<string> Menu { get; init; } = [];

    /// <summary>Names of files and folders that the old program passed over.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Further folders that were published as they are.</summary>
    public IReadOnlyList<string> Static { get; init; } = [];
}
