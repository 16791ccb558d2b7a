using StaticPress.Locale;
using StaticPress.Routing;
using StaticPress.Views;

namespace StaticPress.Rendering.Pages;

/// <summary>Decides, for each page, what its layout sees.</summary>
internal static class PageComposer
{
    public static ComposedPage Compose(Route.WebPage route, SiteViews views, SiteView site) => route.Kind switch
    {
        PageKind.Post => PostPage.Compose((Route.OfPost)route, views),
        PageKind.Page => StandalonePage.Compose((Route.OfPage)route, views),
        PageKind.Home => ListPages.Home((Route.Home)route, views),
        PageKind.Term => ListPages.Term((Route.OfTerm)route, views),
        PageKind.Terms => ListPages.Terms((Route.Terms)route, views),
        PageKind.Archive => ListPages.Archive((Route.OfArchive)route, views, site),
        PageKind.Feeds => ComposedPage.Of(new PageHead("feeds", route.Url, views.Words[Word.Feeds])
        {
            Description = views.Words.Of(Word.WaysToFollow, ("site", views.Site.Config.Title)),
            Crumbs = [new LinkView(views.Words[Word.Feeds], views.Link(route.Url))],
        }),
        PageKind.Search => ComposedPage.Of(new PageHead("search", route.Url, views.Words[Word.Search])
        {
            Description = views.Words.Of(Word.SearchAll, ("site", views.Site.Config.Title)),
            Crumbs = [new LinkView(views.Words[Word.Search], views.Link(route.Url))],
            NoIndex = true,
        }),
        PageKind.NotFound => ComposedPage.Of(new PageHead("404", route.Url, views.Words[Word.PageNotFound])
        {
            NoIndex = true,
            Crumbs = [new LinkView(views.Words[Word.PageNotFound], views.Link(route.Url))],
        }),
        PageKind.Redirect => Moved((Route.Redirect)route, views),
    };

    private static ComposedPage Moved(Route.Redirect moved, SiteViews views) => ComposedPage.Of(
        new PageHead("redirect", moved.Url, views.Words[Word.PageMoved])
        {
            NoIndex = true,
            Canonical = views.Site.Config.Address.Absolute(moved.Target.Split('#')[0])
        },
        ("redirect", new LinkView(views.Words[Word.PageMoved], moved.Target)));
}
