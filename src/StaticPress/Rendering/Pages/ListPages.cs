using System.Globalization;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Views;

namespace StaticPress.Rendering.Pages;

/// <summary>The pages that list posts: home, terms, archives.</summary>
internal static class ListPages
{
    public static ComposedPage Home(Route.Home route, SiteViews views)
    {
        var posts = views.Site.HomeOrder;
        var pager = Pager((route.Number, posts.Count, views.Site.HomePageSize),
            number => views.Link(SitePaths.Home(views.Site.Config, number)));
        var first = new LinkView(views.Words[Word.LatestPosts], views.Link(SitePaths.Home(views.Site.Config, 1)));
        var isHome = views.Site.Config.ListPermalinks.Home == UrlPath.Home.Value;
        var here = new LinkView(PageNumber(route.Number, views), views.Link(route.Url));
        var head = new PageHead("home", route.Url, route.Number == 1 && isHome ? views.Site.Config.Title : first.Title)
        {
            Pager = pager,
            Sections = [first.Url],
            Crumbs = isHome ? [here] : route.Number == 1 ? [first] : [first, here],
        };
        return ComposedPage.Of(head, ("posts", Slice(posts, route.Number, (views.Site.HomePageSize, views))), ("pager", pager));
    }

    public static ComposedPage Term(Route.OfTerm route, SiteViews views)
    {
        var term = route.Term;
        var view = views.Of(term);
        var pager = Pager((route.Number, term.Posts.Count, views.Site.PageSizeOf(term.Key)),
            number => views.Link(SitePaths.Term(views.Site.Config, term.Key, number)));
        var feed = views.FeedOf(term);
        var head = new PageHead(SitePaths.Word(term.Key.Kind), route.Url, term.Name)
        {
            Description = term.Description.Length > 0 ? views.Printed(term.Description)
                : DescriptionOf(term, views),
            Pager = pager,
            Sections = [view.Link],
            Crumbs = TermCrumbs(route, view, views),
            Feeds = feed is { } path
                ? [new LinkView($"{term.Name} – {views.Site.Config.Title}", views.Link(path)) { Type = "application/rss+xml" }] : [],
        };
        return ComposedPage.Of(head, ("term", view), ("posts", Slice(term.Posts, route.Number, (views.Site.PageSizeOf(term.Key), views))),
            ("pager", pager));
    }

    public static ComposedPage Terms(Route.Terms route, SiteViews views)
    {
        var (kind, title) = route.Of == TermKind.Category ? ("categories", views.Words[Word.Categories]) : ("tags", views.Words[Word.Tags]);
        var head = new PageHead(kind, route.Url, title)
        {
            Description =
                views.Words.Of(route.Of == TermKind.Category ? Word.AllCategories : Word.AllTags, ("site", views.Site.Config.Title)),
            Crumbs = [new LinkView(title, views.Link(route.Url))],
        };
        return ComposedPage.Of(head, ("terms", views.Site.Terms.Of(route.Of).Where(views.Site.HasPages).Select(views.Of).ToArray()));
    }

    public static ComposedPage Archive(Route.OfArchive route, SiteViews views, SiteView site)
    {
        var archive = new LinkView(views.Words[Word.Archive], views.Link(SitePaths.Archive(views.Site.Config)));
        var here = views.Link(route.Url);
        var yearView = route.Year is null ? null : site.Years.First(year => year.Year == route.Year);
        var monthView = route.Month is null ? null : yearView!.Months.First(month => month.Month == route.Month);
        var (kind, title, crumbs) = (route.Year, route.Month) switch
        {
            (null, _) => ("archive", archive.Title, new[] { archive }),
            ({ } year, null) => ("year", $"{year.Year}", [archive, new LinkView($"{year.Year}", here)]),
            ({ } year, { } month) => (
                "month",
                views.Words.Of(Word.MonthOfYear, ("month", views.Dates.MonthName(month.Month)), ("year", $"{year.Year}")),
                [archive, new LinkView($"{year.Year}", views.Link(SitePaths.Year(views.Site.Config, year.Year))),
                    new LinkView(views.Dates.MonthName(month.Month), here)]),
        };
        var view = new ArchiveView(
            yearView is null ? site.Years : [yearView],
            yearView,
            monthView,
            new ArchiveHeading(title, route.Month?.Posts.Count ?? route.Year?.Count ?? views.Site.Listed.Count));
        var head = new PageHead(kind, route.Url, title)
        {
            Description = route.Year is null ? views.Words.Of(Word.AllPosts, ("site", views.Site.Config.Title))
                : views.Words.Of(Word.PostsFrom, ("site", views.Site.Config.Title), ("date", title)),
            Crumbs = crumbs,
            Sections = [archive.Url],
        };
        return ComposedPage.Of(head, ("archive", view));
    }

    private static LinkView[] TermCrumbs(Route.OfTerm route, TermView view, SiteViews views)
    {
        var self = new LinkView(route.Term.Name, view.Link);
        LinkView[] over = route.Term.Key.Kind switch
        {
            TermKind.Category when views.Site.Config.Lists.Categories.Overview =>
                [new LinkView(views.Words[Word.Categories], views.Link(SitePaths.Categories(views.Site.Config))), self],
            TermKind.Tag when views.Site.Config.Lists.Tags.Overview =>
                [new LinkView(views.Words[Word.Tags], views.Link(SitePaths.Tags(views.Site.Config))), self],
            _ => [self],
        };
        return route.Number == 1 ? over : [.. over, new LinkView(PageNumber(route.Number, views), views.Link(route.Url))];
    }

    private static string PageNumber(int number, SiteViews views) =>
        views.Words.Of(Word.PageNumber, ("n", number.ToString(CultureInfo.InvariantCulture)));

    private static string DescriptionOf(Term term, SiteViews views) => views.Words.Of(term.Key.Kind switch
    {
        TermKind.Author => Word.PostsBy,
        TermKind.List => Word.PostsOfList,
        TermKind.Category or TermKind.Tag => Word.PostsAbout,
    }, ("name", term.Name), ("site", views.Site.Config.Title));

    private static PagerView Pager((int Number, int Total, int PageSize) list, Func<int, string> link) =>
        new(list.Number, Paging.PageCount(list.Total, list.PageSize), list.Total, link);

    private static PostView[] Slice(IReadOnlyList<Post> posts, int number, (int PageSize, SiteViews Views) list) =>
        [.. Paging.Slice(posts, number, list.PageSize).Select(list.Views.Of)];
}
