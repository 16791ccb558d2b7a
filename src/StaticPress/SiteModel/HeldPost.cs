using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>A post that is left out of the site for now.</summary>
internal sealed record HeldPost(Post Post)
{
    public Document Document => Post.Document;

    public PostState State => Post.State;

    /// <summary>On the site's own clock: when a scheduled post goes live, or an expired one went.</summary>
    public DateTimeOffset Date => Post.Date;
}
