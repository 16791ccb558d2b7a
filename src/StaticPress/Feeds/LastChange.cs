using StaticPress.Routing;
using StaticPress.SiteModel;

namespace StaticPress.Feeds;

/// <summary>When what is at an address changed last, as the authors say: never by the times of files.</summary>
internal static class LastChange
{
    /// <returns>Null when nobody says.</returns>
    public static DateTimeOffset? Of(Route route, Site site) => route switch
    {
        Route.OfPost post => site.LastChange(post.Post),
        Route.OfPage { Page.Document.FrontMatter: var page } => (page.Updated ?? page.Date) is { } moment ? site.Config.Zone.Local(moment) : null,
        Route.OfTerm term => Newest(term.Term.Posts),
        Route.OfArchive { Month: { } month } => Newest(month.Posts),
        Route.OfArchive { Year: { } year } => Newest(year.Months[0].Posts),
        _ => Newest(site.Posts),
    };

    /// <summary>A list changes when a post comes to its head.</summary>
    private static DateTimeOffset? Newest(IReadOnlyList<Post> posts) => posts.Count > 0 ? posts[0].Date : null;
}
