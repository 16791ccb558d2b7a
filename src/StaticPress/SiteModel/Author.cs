using StaticPress.Config;

namespace StaticPress.SiteModel;

/// <summary>Who wrote a post: an entry of <c>authors:</c> in site.yml, or just a name.</summary>
/// <param name="Bio">Markdown, may be empty.</param>
/// <param name="Slug">In addresses, of one author only.</param>
internal sealed record Author(string Id, string Name, string Slug, string Initials, string Bio, string Url, string Image)
{
    public TermKey Key => new(TermKind.Author, Slug);

    public static Author Of(AuthorConfig config) =>
        new(config.Id.ToLowerInvariant(), config.Name, Primitives.Slug.From(config.Id), config.Initials, config.Bio, config.Url, config.Image);

    public static Author Named(string name, string slug) => new(name, name, slug, AuthorsReader.Initials(name), "", "", "");
}
