using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

/// <summary>A post whose address is another than it was, or than its file's name says.</summary>
/// <param name="Before">Where it was published last; else where its file's name would put it.</param>
internal sealed record MovedPost(Post Post, UrlPath Before, UrlPath Now, bool WasPublished)
{
    /// <returns>By the path of their files. What its author wrote out (<c>slug:</c>, <c>permalink:</c>) was not changed.</returns>
    public static IReadOnlyList<MovedPost> Of(SitePlan plan, UrlHistory published)
    {
        var config = plan.Site.Config;
        config = config with { PostPermalink = config.PostPermalink.Replace(":slug", ":name", StringComparison.Ordinal) };
        var before = published.All.ToLookup(old => old.File, old => old.Url, StringComparer.Ordinal);
        var moved = new List<MovedPost>();
        foreach (var post in plan.Site.Posts.OrderBy(post => post.Document.File.Path, StringComparer.Ordinal))
        {
            var (now, recorded) = (plan.Routes.UrlOf(post), before[post.Document.File.Path]);
            if (recorded.Contains(now)) continue;
            if (recorded.Any()) moved.Add(new MovedPost(post, recorded.First(), now, WasPublished: true));
            else if (!PostSlug.NameOf(post.Document).SequenceEqual(post.Slug) && Permalink.Of(post, config) is var named && named != now)
                moved.Add(new MovedPost(post, named, now, WasPublished: false));
        }

        return moved;
    }
}
