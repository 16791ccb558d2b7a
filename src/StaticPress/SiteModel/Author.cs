using StaticPress.Config;
using StaticPress.Yaml;

namespace StaticPress.SiteModel;

/// <summary>Who wrote a post: an entry of <c>authors:</c> in site.yml, or just a name.</summary>
/// <param name="Slug">In addresses, of one author only.</param>
/// <param name="Bio">Markdown, may be empty.</param>
internal sealed record Author(string Id, string Name, string Slug, string Initials, string Bio, string Url, string Image)
{
    /// <summary>Whatever a theme wants to know of the author.</summary>
    public YamlMap Extra { get; init; } = YamlMap.Empty;

    public TermKey Key => new(TermKind.Author, Slug);

    public static Author Of(AuthorConfig config, string slug) =>
        new(config.Id.ToLowerInvariant(), config.Name, slug, config.Initials, config.Bio, config.Url, config.Image)
        {
            Extra = config.Extra,
        };

    public static Author Named(string name, string slug) => new(name, name, slug, AuthorsReader.Initials(name), "", "", "");
}
