using StaticPress.Yaml;

namespace StaticPress.SiteModel;

/// <summary>A category, tag or author with the posts that carry it.</summary>
/// <param name="Description">Plain text, may be empty.</param>
/// <param name="Posts">Newest first, never empty; of a list of the site's own in its order, and maybe none.</param>
internal sealed record Term(TermKey Key, string Name, string Description, IReadOnlyList<Post> Posts)
{
    /// <summary>Whatever a theme wants to know of it.</summary>
    public YamlMap Extra { get; init; } = YamlMap.Empty;

    /// <summary>Whose posts they are; null for a category or a tag.</summary>
    public Author? Author => Key.Kind == TermKind.Author ? Posts[0].Authors.First(author => author.Key == Key) : null;
}
