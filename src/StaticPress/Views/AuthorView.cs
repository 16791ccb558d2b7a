using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Templates.Html;
using StaticPress.Templates.Language;

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
        ["posts"] = view => view._posts.Value,
        ["extra"] = view => FreeView.Of(view.Author.Extra),
    };

    private readonly RetryingLazy<Markup> _bio = new(() => views.Bodies.Snippet(author.Bio).Html);

    private readonly RetryingLazy<LazyList> _posts = new(() => views.Site.Terms.Find(author.Key)?.Posts is { } posts
        ? new LazyList(posts.Count, at => views.Of(posts[at])) : LazyList.Empty);

    public override bool IsShared => true;

    public Author Author => author;

    /// <summary>Where the name leads: the author's own page, else the list of the author's posts.</summary>
    public string? Url => author.Url.Length > 0 ? views.LinkFromConfig(author.Url) : ArchiveUrl;

    /// <summary>Of a blog's only author, the home page.</summary>
    public string? ArchiveUrl => views.Site.Terms.Find(author.Key) is null ? null
        : views.Site.HasAuthorLists ? views.Link(SitePaths.Term(views.Site.Config, author.Key))
        : views.Site.Config.Lists.Authors is null ? views.Link(UrlPath.Home) : null;

    private string? Image => author.Image.Length > 0 ? views.LinkFromConfig(author.Image) : null;
}
