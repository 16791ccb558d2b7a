using StaticPress.Routing;
using StaticPress.Views;

namespace StaticPress.Rendering.Pages;

/// <summary>Decides, for each route that has a layout, which one and what it sees.</summary>
internal static class PageComposer
{
    /// <returns>Null for a route that is not a page of the theme.</returns>
    public static ComposedPage? Compose(Route route, SiteViews views, SiteView site) => route switch
    {
        Route.OfPost post => PostPage.Compose(post, views),
        Route.OfPage page => StandalonePage.Compose(page, views),
        Route.Home home => ListPages.Home(home, views),
        Route.OfTerm term => ListPages.Term(term, views),
        Route.Terms terms => ListPages.Terms(terms, views),
        Route.OfArchive archive => ListPages.Archive(archive, views, site),
        Route.FeedsPage feeds => ComposedPage.Of("feeds", new PageHead("feeds", feeds.Url, "Feeds")
        {
            Description = $"Ways to follow {views.Site.Config.Title} in a feed reader or podcast app.",
            Crumbs = [new LinkView("Feeds", views.Link(feeds.Url))],
        }),
        Route.Search search => ComposedPage.Of("search", new PageHead("search", search.Url, "Search")
        {
            Description = $"Search all posts of {views.Site.Config.Title}.",
            Crumbs = [new LinkView("Search", views.Link(search.Url))],
            NoIndex = true,
        }),
        Route.NotFound missing => ComposedPage.Of("404", new PageHead("404", missing.Url, "Page not found")
        {
            NoIndex = true,
            Crumbs = [new LinkView("Page not found", views.Link(missing.Url))],
        }),
        Route.Redirect moved => ComposedPage.Of(
            "redirect",
            new PageHead("redirect", moved.Url, "This page has moved") { NoIndex = true, Canonical = views.Site.Config.Address.Absolute(moved.Target.Split('#')[0]) },
            ("redirect", new LinkView("This page has moved", moved.Target))),
        _ => null,
    };
}
