using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>One post as the site knows it.</summary>
/// <param name="Index">Its place among all posts, newest first: 0 is the newest.</param>
/// <param name="Date">On the site's own clock.</param>
/// <param name="Category">Null for a post without one.</param>
/// <param name="State">Whether it would be on the live site.</param>
internal sealed record Post(
    int Index,
    Document Document,
    string Slug,
    DateTimeOffset Date,
    Author Author,
    TermKey? Category,
    IReadOnlyList<TermKey> Tags,
    PostState State)
{
    public FrontMatter FrontMatter => Document.FrontMatter;

    public string Title => FrontMatter.Title;

    /// <summary>All terms, author last.</summary>
    public IEnumerable<TermKey> Terms
    {
        get
        {
            if (Category is { } category) yield return category;
            foreach (var tag in Tags) yield return tag;
            yield return Author.Key;
        }
    }

    /// <summary>Whether readers may reply: somewhere for replies to go, not closed by the author, not too old.</summary>
    public bool TakesReplies(Site site) => TakesReplies(site, site.Options.Now);

    public bool TakesReplies(Site site, DateTimeOffset at)
    {
        var comments = site.Config.Comments;
        return comments.Intake.Count > 0
            && FrontMatter.Comments != false
            && (comments.CloseAfterDays == 0 || (at - Date).TotalDays <= comments.CloseAfterDays);
    }

    public bool Equals(Post? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Index;
}
