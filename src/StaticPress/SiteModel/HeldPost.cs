using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>A post that is left out of the site for now.</summary>
/// <param name="Date">On the site's own clock: when a scheduled post goes live.</param>
internal sealed record HeldPost(Post Post, DateTimeOffset Date)
{
    public Document Document => Post.Document;

    public PostState State => Post.State;
}
