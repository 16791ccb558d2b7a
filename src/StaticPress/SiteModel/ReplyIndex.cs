using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>The replies to every post.</summary>
internal sealed class ReplyIndex
{
    private static readonly Comparison<ReplyFile> OldestFirst = (a, b) =>
        a.Reply.Date.CompareTo(b.Reply.Date) is var order and not 0 ? order : string.CompareOrdinal(a.Reply.Id, b.Reply.Id);

    private readonly PostReplies?[] _byPost;

    private ReplyIndex(PostReplies?[] byPost) => _byPost = byPost;

    public PostReplies this[Post post] => _byPost[post.Index] ?? PostReplies.None;

    /// <param name="posts">Those that are shown; replies to a post that is held back wait with it.</param>
    /// <param name="depth">How many levels of answers are shown.</param>
    public static ReplyIndex Of(ReplyFiles replies, (IReadOnlyList<Post> Posts, IReadOnlyList<HeldPost> Held) posts, int depth, ICollection<Problem> problems)
    {
        var byPost = new PostReplies?[posts.Posts.Count];
        var found = Groups(replies.All, posts, problems);
        var mistakes = new List<Problem>[found.Count];
        Parallel.For(0, found.Count, i =>
        {
            var (post, group) = found[i];
            byPost[post.Index] = Of(post, group, depth, mistakes[i] = new List<Problem>(0));
        });
        foreach (var mistake in mistakes.SelectMany(list => list)) problems.Add(mistake);
        foreach (var post in posts.Posts)
        {
            if (post.FrontMatter.Ratings is { } carried) byPost[post.Index] ??= PostReplies.None with { Rating = PostRating.Of(carried, []) };
        }

        return new ReplyIndex(byPost);
    }

    private static PostReplies Of(Post post, ReplyFile[] replies, int depth, List<Problem> problems)
    {
        Array.Sort(replies, OldestFirst);
        return new PostReplies(new ReplyTree(replies, problems), depth, PostRating.Of(post.FrontMatter.Ratings, replies));
    }

    /// <summary>Null for a slug that several posts have.</summary>
    private static Dictionary<string, Post?> BySlug(IReadOnlyList<Post> posts)
    {
        var bySlug = new Dictionary<string, Post?>(posts.Count, StringComparer.Ordinal);
        foreach (var post in posts)
        {
            if (!bySlug.TryAdd(post.Slug, post)) bySlug[post.Slug] = null;
        }

        return bySlug;
    }

    /// <summary>The posts that have replies, each with its own. Replies lie by path, so those to one post lie together.</summary>
    private static List<(Post Post, ReplyFile[] Replies)> Groups(
        ReplyFile[] replies, (IReadOnlyList<Post> Posts, IReadOnlyList<HeldPost> Held) posts, ICollection<Problem> problems)
    {
        var groups = new List<(Post, ReplyFile[])>();
        var bySlug = BySlug(posts.Posts);
        var likely = new LikelyPaths(bySlug.Keys);
        for (var start = 0; start < replies.Length;)
        {
            var end = start + 1;
            while (end < replies.Length && replies[end].Post == replies[start].Post) end++;
            var group = replies[start..end];
            start = end;
            if (!bySlug.TryGetValue(group[0].Post, out var post)) ReportHomeless(group, posts.Held, likely, problems);
            else if (post is null) problems.Add(Ambiguous(group[0]));
            else groups.Add((post, group));
        }

        return groups;
    }

    private static void ReportHomeless(ReplyFile[] group, IReadOnlyList<HeldPost> held, LikelyPaths likely, ICollection<Problem> problems)
    {
        var slug = group[0].Post;
        if (held.Any(post => PostSlug.Of(post.Document) == slug)) return;
        var near = Suggestion.Of(likely.Nearest(slug));
        problems.Add(Problem.Warning(
            new Place(group[0].File.Path, 1, 1),
            ProblemCode.ReplyWithoutPlace,
            $"No post has the slug '{slug}', so {(group.Length == 1 ? "this reply is" : $"these {group.Length} replies are")} not shown.",
            near.Length > 0 ? near : "Call the folder as the post's address ends."));
    }

    private static Problem Ambiguous(ReplyFile file) => Problem.Warning(
        new Place(file.File.Path, 1, 1),
        ProblemCode.ReplyWithoutPlace,
        $"Several posts have the slug '{file.Post}', so the replies in this folder are not shown.",
        "Give all but one of these posts another 'slug:'.");
}
