using StaticPress.Config;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>Who wrote a post: an entry of <c>authors:</c> in site.yml, or just a name.</summary>
/// <param name="Bio">Markdown, may be empty.</param>
internal sealed record Author(string Id, string Name, string Initials, string Bio, string Url, string Image)
{
    public TermKey Key => new(TermKind.Author, Slug.From(Id));

    public static Author Of(AuthorConfig config) =>
        new(config.Id.ToLowerInvariant(), config.Name, config.Initials, config.Bio, config.Url, config.Image);

    public static Author Named(string name) => new(name, name, AuthorsReader.Initials(name), "", "", "");
}
