using StaticPress.Config;
using StaticPress.SiteModel;
using StaticPress.Templates.Language;
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
        Route[] feeds = [.. site.Config.Feeds.Formats.Count > 0 ? OfPosts(site) : [], .. Podcasts(site)];
        return feeds.Length > 0 && theme.Templates.Any(file => file.Name == LayoutFile.Of("feeds"))
            ? [.. feeds, new Route.FeedsPage(SitePaths.FeedsPage)]
            : feeds;
    }

    private static IEnumerable<Route> OfPosts(Site site)
    {
        var newest = Newest(site.Listed, site);
        if (newest.Length == 0) yield break;
        foreach (var format in site.Config.Feeds.Formats) yield return new Route.Feed(format.Path(), format, null, newest);
        foreach (var term in site.Terms.All.Where(term => HasFeed(term, site)))
        {
            if (Newest(NewestFirst(term), site) is { Length: > 0 } posts)
                yield return new Route.Feed(SitePaths.TermFeed(site.Config, term.Key), FeedFormat.Rss, term, posts);
        }
    }

    private static Post[] Newest(IEnumerable<Post> posts, Site site) => [.. posts.Where(IsLive).Take(site.Config.Feeds.Items)];

    /// <summary>That of the blog, and those of its lists.</summary>
    private static IEnumerable<Route.Podcast> Podcasts(Site site)
    {
        if (site.Config.Podcast is { } show && Episodes(site.Listed) is { Length: > 0 } all)
            yield return new Route.Podcast(SitePaths.Podcast, show, null, all);
        foreach (var term in site.Terms.All.Where(term => term.Key.Kind == TermKind.List))
        {
            if (site.ListOf(term.Key) is { Podcast: { } own } list && Episodes(NewestFirst(term)) is { Length: > 0 } some)
                yield return new Route.Podcast(SitePaths.PodcastOf(list), own, term, some);
        }
    }

    /// <summary>All of them: a podcast program shows what the feed holds and nothing else.</summary>
    private static Post[] Episodes(IEnumerable<Post> posts) =>
        [.. posts.Where(post => IsLive(post) && post.FrontMatter.Audio is not null)];

    /// <summary>A list of the site's own may have another order.</summary>
    private static IEnumerable<Post> NewestFirst(Term term) =>
        term.Key.Kind == TermKind.List ? term.Posts.OrderBy(post => post.Index) : term.Posts;

    private static bool HasFeed(Term term, Site site) => term.Key.Kind switch
    {
        TermKind.Category => site.Config.Feeds.Categories && site.HasPages(term),
        TermKind.Tag => site.Config.Feeds.Tags && site.HasPages(term),
        TermKind.Author => site.Config.Feeds.Authors && site.HasAuthorLists,
        TermKind.List => site.ListOf(term.Key)!.Feed,
    };

    private static bool IsLive(Post post) => post.State == PostState.Live;
}
