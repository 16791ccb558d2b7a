using System.Collections.Frozen;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Views;

namespace StaticPress.Feeds;

/// <summary>
/// Makes the items of all feeds. Those of the main feed stand in several, so they are made once and kept; others are made when asked for.
/// </summary>
/// <remarks>Shared by all threads.</remarks>
internal sealed class FeedItems(SiteViews views)
{
    private readonly Lazy<FrozenDictionary<Post, RetryingLazy<FeedItem>>> _newest = new(() =>
        (views.Routes.Find(SitePaths.Rss.Value) as Route.Feed)?.Posts.ToFrozenDictionary(post => post,
            post => new RetryingLazy<FeedItem>(() => Make(post, views)))
        ?? FrozenDictionary<Post, RetryingLazy<FeedItem>>.Empty);

    public FeedItem Of(Post post) => _newest.Value.TryGetValue(post, out var kept) ? kept.Value : Make(post, views);

    private static FeedItem Make(Post post, SiteViews views)
    {
        var view = views.Of(post);
        var frontMatter = post.FrontMatter;
        var body = views.Bodies.InFeed(post.Document, view.Permalink);
        var language = frontMatter.Language == views.Site.Config.Language ? "" : frontMatter.Language;
        return new FeedItem(post, view.Permalink, GuidOf(post, view), FeedHtml.Of(view, body.Html.Value), language)
        {
            Title = view.Title,
            Summary = frontMatter.Description.Length > 0 ? view.Description : body.Summary,
            Published = post.Date,
            Updated = views.Site.LastChange(post),
            Authors = [.. post.Authors.Select(author =>
                new FeedAuthor(author.Name, views.Of(author).Url is { } url ? views.Site.Config.Address.Absolute(url) : ""))],
            Comments = views.CommentsOf(post).Count,
            Labels = views.Site.Terms.NamesOf([.. post.Categories, .. post.Tags]),
            Image = view.Image,
            Enclosure = frontMatter.Audio is { } audio ? Enclosure.Of(views.Recordings.Of(post, audio), views.Site.Config.Address) : null,
        };
    }

    private static string GuidOf(Post post, PostView view) => post.FrontMatter.Guid.Length > 0 ? post.FrontMatter.Guid : view.Permalink;
}
