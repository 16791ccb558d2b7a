using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>One post as the site knows it.</summary>
/// <param name="Index">Its place among all posts, newest first: 0 is the newest.</param>
/// <param name="Date">On the site's own clock.</param>
/// <param name="Authors">Never empty; the first is the one that lists show.</param>
/// <param name="Categories">The first is the one that addresses and breadcrumbs know; may be empty.</param>
/// <param name="State">Whether it would be on the live site.</param>
internal sealed record Post(
    int Index,
    Document Document,
    string Slug,
    DateTimeOffset Date,
    IReadOnlyList<Author> Authors,
    IReadOnlyList<TermKey> Categories,
    IReadOnlyList<TermKey> Tags,
    PostState State)
{
    public FrontMatter FrontMatter => Document.FrontMatter;

    public string Title => FrontMatter.Title;

    /// <summary>
    /// Whether lists show it. A translation is found from the text that it translates: a list with each post in every language is of use to
    /// nobody.
    /// </summary>
    public bool IsInLists => Document.Edition.Length == 0;

    public Author Author => Authors[0];

    /// <summary>Null for a post without one.</summary>
    public TermKey? Category => Categories.Count > 0 ? Categories[0] : null;

    /// <summary>All terms, authors last.</summary>
    public IEnumerable<TermKey> Terms
    {
        get
        {
            foreach (var category in Categories) yield return category;
            foreach (var tag in Tags) yield return tag;
            foreach (var author in Authors) yield return author.Key;
        }
    }

    public bool Equals(Post? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Index;
}
