using StaticPress.SiteModel;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>
/// Which feeds there are and which posts they hold. What is held back never goes in, not even with <c>--drafts</c>: a feed
/// reader keeps what it once got.
/// </summary>
internal static class FeedRoutes
{
    public static IEnumerable<Route> Of(Site site, Theme theme)
    {
        var newest = Newest(site.Listed, site);
        if (newest.Length == 0) yield break;
        foreach (var format in FeedFormats.All) yield return new Route.Feed(format.Path(), format, null, newest);
        foreach (var term in site.Terms.All.Where(term => HasFeed(term, site)))
        {
            if (Newest(term.Posts, site) is { Length: > 0 } posts)
                yield return new Route.Feed(SitePaths.TermFeed(term.Key), FeedFormat.Rss, term, posts);
        }

        if (Episodes(site) is { Length: > 0 } episodes) yield return new Route.Podcast(SitePaths.Podcast, episodes);
        if (theme.Templates.Any(file => file.Name == "layouts/feeds.html")) yield return new Route.FeedsPage(SitePaths.FeedsPage);
    }

    private static Post[] Newest(IEnumerable<Post> posts, Site site) => [.. posts.Where(IsLive).Take(site.Config.Feeds.Items)];

    /// <summary>All of them: a podcast program shows what the feed holds and nothing else.</summary>
    private static Post[] Episodes(Site site) =>
        site.Config.Podcast is null ? [] : [.. site.Listed.Where(post => IsLive(post) && post.FrontMatter.Audio is not null)];

    private static bool HasFeed(Term term, Site site) => term.Key.Kind switch
    {
        TermKind.Category => site.Config.Feeds.Categories,
        TermKind.Tag => site.Config.Feeds.Tags,
        _ => site.Config.Feeds.Authors,
    };

    private static bool IsLive(Post post) => post.State == PostState.Live;
}
