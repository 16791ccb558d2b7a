using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Templates.Html;

namespace StaticPress.Views;

internal sealed class AuthorView(Author author, SiteViews views) : View<AuthorView>(Table)
{
    public static readonly MemberTable<AuthorView> Table = new()
    {
        ["id"] = view => view.Author.Id,
        ["name"] = view => view.Author.Name,
        ["initials"] = view => view.Author.Initials,
        ["bio"] = view => view.Author.Bio.Length > 0 ? view._bio.Value : null,
        ["url"] = view => view.Url,
        ["image"] = view => view.Image,
        ["url_archive"] = view => view.ArchiveUrl,
        ["extra"] = view => FreeView.Of(view.Author.Extra),
    };

    private readonly RetryingLazy<Markup> _bio = new(() => new Markup(views.Bodies.Snippet(author.Bio).Html));

    public override bool IsShared => true;

    public Author Author => author;

    /// <summary>Where the name leads: the author's own page, else the list of the author's posts.</summary>
    public string? Url => author.Url.Length > 0 ? views.LinkFromConfig(author.Url) : ArchiveUrl;

    public string? ArchiveUrl => views.Site.Terms.Find(author.Key) is null ? null : views.Link(SitePaths.Term(author.Key));

    private string? Image => author.Image.Length > 0 ? views.LinkFromConfig(author.Image) : null;
}
