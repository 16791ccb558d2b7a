using System.Globalization;
using StaticPress.Routing;
using StaticPress.SiteModel;

namespace StaticPress.Explaining;

/// <summary>Says in words what is at an address.</summary>
internal static class RouteKind
{
    public static string Of(Route route) => route switch
    {
        Route.OfPost post => $"post “{post.Post.Title}”",
        Route.OfPage page => $"page “{page.Page.Title}”",
        Route.Home home => "newest posts" + Page(home.Number),
        Route.OfTerm term => $"posts of the {Word(term.Term.Key.Kind)} “{term.Term.Name}”{Page(term.Number)}",
        Route.Terms terms => terms.Kind == TermKind.Category ? "all categories" : "all tags",
        Route.OfArchive { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"posts of {month.Year:0000}-{month.Month:00}"),
        Route.OfArchive { Year: { } year } => string.Create(CultureInfo.InvariantCulture, $"posts of {year.Year:0000}"),
        Route.OfArchive => "all posts",
        Route.NotFound => "page for addresses where nothing is",
        Route.Redirect moved => $"redirect to {moved.Target}",
        Route.Former former => $"old address of {former.Original.Url}",
        Route.OfFile => "file, published as it is",
        Route.Picture => "picture made of another",
        Route.Card => "card for a link that is shared",
        Route.Asset => "file of the theme",
        Route.Feed or Route.Podcast => "feed",
        Route.Sitemap or Route.SitemapIndex or Route.NewsSitemap => "sitemap",
        _ => "made by StaticPress",
    };

    private static string Page(int number) => number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", page {number}");

    private static string Word(TermKind kind) => kind switch
    {
        TermKind.Category => "category",
        TermKind.Tag => "tag",
        _ => "author",
    };
}
