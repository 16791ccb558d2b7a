using StaticPress.SiteModel;

namespace StaticPress.Preview;

/// <summary>Posts that go live or expire while the preview runs.</summary>
internal static class DuePosts
{
    public static bool Any(Site site, DateTimeOffset now) =>
        site.Held.Any(held => PostStates.Of(held.Document.FrontMatter, now) != held.State)
        || site.Posts.Any(post => PostStates.Of(post.FrontMatter, now) != post.State);
}
