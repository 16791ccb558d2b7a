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
        PageKind.Feeds => ComposedPage.Of(new PageHead("feeds", route.Url, "Feeds")
        {
            Description = $"Ways to follow {views.Site.Config.Title} in a feed reader or podcast app.",
            Crumbs = [new LinkView("Feeds", views.Link(route.Url))],
        }),
        PageKind.Search => ComposedPage.Of(new PageHead("search", route.Url, "Search")
        {
            Description = $"Search all posts of {views.Site.Config.Title}.",
            Crumbs = [new LinkView("Search", views.Link(route.Url))],
            NoIndex = true,
        }),
        PageKind.NotFound => ComposedPage.Of(new PageHead("404", route.Url, "Page not found")
        {
            NoIndex = true,
            Crumbs = [new LinkView("Page not found", views.Link(route.Url))],
        }),
        PageKind.Redirect => Moved((Route.Redirect)route, views),
    };

    private static ComposedPage Moved(Route.Redirect moved, SiteViews views) => ComposedPage.Of(
        new PageHead("redirect", moved.Url, "This page has moved")
        {
            NoIndex = true,
            Canonical = views.Site.Config.Address.Absolute(moved.Target.Split('#')[0])
        },
        ("redirect", new LinkView("This page has moved", moved.Target)));
}
