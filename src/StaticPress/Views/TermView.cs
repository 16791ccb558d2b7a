using StaticPress.Routing;
using StaticPress.SiteModel;

namespace StaticPress.Views;

/// <summary>A category, tag or author as a heading over posts.</summary>
internal sealed class TermView(Term term, SiteViews views) : View<TermView>(Table)
{
    public static readonly MemberTable<TermView> Table = new()
    {
        ["kind"] = view => SitePaths.Word(view.Term.Key.Kind),
        ["name"] = view => view.Term.Name,
        ["slug"] = view => view.Term.Key.Slug,
        ["url"] = view => view.Url,
        ["count"] = view => view.Term.Posts.Count,
        ["description"] = view => view.Term.Description.Length > 0 ? view.Term.Description : null,
        ["feed"] = view => view.Feed,
        ["posts"] = view => view.Posts,
        ["author"] = view => view.Author,
        ["extra"] = view => FreeView.Of(view.Term.Extra),
    };

    private IReadOnlyList<PostView>? _newest;

    public override bool IsShared => true;

    public Term Term => term;

    public string Url { get; } = views.Link(SitePaths.Term(term.Key));

    private string? Feed => views.FeedOf(term) is { } feed ? views.Link(feed) : null;

    /// <summary>The newest ten; a term's own page has them all, by pages.</summary>
    private IReadOnlyList<PostView> Posts => _newest ??= [.. term.Posts.Take(10).Select(views.Of)];

    private AuthorView? Author => term.Author is { } author ? views.Of(author) : null;
}
