using StaticPress.Config;
using StaticPress.Content;

namespace StaticPress.SiteModel;

internal enum PostState
{
    Live,
    Draft,
    Scheduled,
    Expired,
}

internal static class PostStates
{
    public static PostState Of(FrontMatter post, DateTimeOffset now)
    {
        if (post.Draft) return PostState.Draft;
        if (post.Expires <= now) return PostState.Expired;
        return post.Date > now || post.PublishFrom > now ? PostState.Scheduled : PostState.Live;
    }

    public static bool IsWanted(PostState state, BuildOptions options) => state switch
    {
        PostState.Draft => options.Drafts,
        PostState.Scheduled => options.Future,
        PostState.Expired => options.Expired,
        _ => true,
    };
}
