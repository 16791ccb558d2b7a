using System.Text;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>A category, tag or author as a heading over posts.</summary>
internal sealed class TermView(Term term, SiteViews views) : View<TermView>(Table)
{
    public static readonly MemberTable<TermView> Table = new()
    {
        ["initial"] = view => view.Initial,
        ["kind"] = view => SitePaths.Word(view.Term.Key.Kind),
        ["name"] = view => view.Term.Name,
        ["slug"] = view => view.Term.Key.Slug,
        ["url"] = view => view.Url,
        ["count"] = view => view.Term.Posts.Count,
        ["description"] = view => view.Term.Description.Length > 0 ? view.Views.Printed(view.Term.Description) : null,
        ["feed"] = view => view.Feed,
        ["posts"] = view => view._posts,
        ["author"] = view => view.Author,
        ["extra"] = view => FreeView.Of(view.Term.Extra),
    };

    private readonly LazyList _posts = new(term.Posts.Count, at => views.Of(term.Posts[at]));

    public override bool IsShared => true;

    public Term Term => term;

    private SiteViews Views => views;

    /// <summary>Where its page is, or would be.</summary>
    public string Link { get; } = views.Link(SitePaths.Term(views.Site.Config, term.Key));

    /// <summary>Null for a tag of fewer posts than have a page.</summary>
    private string? Url => views.Site.HasPages(Term) ? Link : null;

    /// <summary>The letter that an index stands it under, or <c>#</c>.</summary>
    private string Initial =>
        Rune.GetRuneAt(Term.Name, 0) is var first && Rune.IsLetter(first) ? Rune.ToUpperInvariant(first).ToString() : "#";

    private string? Feed => views.FeedOf(term) is { } feed ? views.Link(feed) : null;

    private AuthorView? Author => term.Author is { } author ? views.Of(author) : null;
}
