using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>The comments to every post.</summary>
internal sealed class CommentIndex
{
    private static readonly Comparison<CommentFile> OldestFirst = (a, b) =>
        a.Comment.Date.CompareTo(b.Comment.Date) is var order and not 0 ? order : string.CompareOrdinal(a.Comment.Id, b.Comment.Id);

    private readonly PostComments?[] _byPost;

    private CommentIndex(PostComments?[] byPost) => _byPost = byPost;

    public PostComments this[Post post] => _byPost[post.Index] ?? PostComments.None;

    /// <param name="posts">Those that are shown; comments to a post that is held back wait with it.</param>
    /// <param name="depth">How many levels of answers are shown.</param>
    public static CommentIndex Of(CommentFiles comments, (IReadOnlyList<Post> Posts, IReadOnlyList<HeldPost> Held) posts, int depth, ICollection<Problem> problems)
    {
        var byPost = new PostComments?[posts.Posts.Count];
        var found = Groups(comments.All, posts, problems);
        var mistakes = new List<Problem>[found.Count];
        Parallel.For(0, found.Count, i =>
        {
            var (post, group) = found[i];
            byPost[post.Index] = Of(post, group, depth, mistakes[i] = new List<Problem>(0));
        });
        foreach (var mistake in mistakes.SelectMany(list => list)) problems.Add(mistake);
        foreach (var post in posts.Posts)
        {
            if (post.FrontMatter.Ratings is { } carried) byPost[post.Index] ??= PostComments.None with { Rating = PostRating.Of(carried, []) };
        }

        return new CommentIndex(byPost);
    }

    private static PostComments Of(Post post, CommentFile[] comments, int depth, List<Problem> problems)
    {
        Array.Sort(comments, OldestFirst);
        return new PostComments(new CommentTree(comments, problems), depth, PostRating.Of(post.FrontMatter.Ratings, comments));
    }

    /// <summary>Null for a slug that several posts have.</summary>
    private static Dictionary<string, Post?> BySlug(IReadOnlyList<Post> posts)
    {
        var bySlug = new Dictionary<string, Post?>(posts.Count, StringComparer.Ordinal);
        foreach (var post in posts)
        {
            // Comments are written below the text itself, not below a translation of it.
            if (post.IsInLists && !bySlug.TryAdd(post.Slug, post)) bySlug[post.Slug] = null;
        }

        return bySlug;
    }

    /// <summary>The posts that have comments, each with its own. Comments lie by path, so those to one post lie together.</summary>
    private static List<(Post Post, CommentFile[] Comments)> Groups(
        CommentFile[] comments, (IReadOnlyList<Post> Posts, IReadOnlyList<HeldPost> Held) posts, ICollection<Problem> problems)
    {
        var groups = new List<(Post, CommentFile[])>();
        var bySlug = BySlug(posts.Posts);
        var likely = new LikelyPaths(bySlug.Keys);
        for (var start = 0; start < comments.Length;)
        {
            var end = start + 1;
            while (end < comments.Length && comments[end].Post == comments[start].Post) end++;
            var group = comments[start..end];
            start = end;
            if (!bySlug.TryGetValue(group[0].Post, out var post)) ReportHomeless(group, posts.Held, likely, problems);
            else if (post is null) problems.Add(Ambiguous(group[0]));
            else groups.Add((post, group));
        }

        return groups;
    }

    private static void ReportHomeless(CommentFile[] group, IReadOnlyList<HeldPost> held, LikelyPaths likely, ICollection<Problem> problems)
    {
        var slug = group[0].Post;
        if (held.Any(post => post.Post.Slug == slug)) return;
        var near = Suggestion.Of(likely.Nearest(slug));
        problems.Add(Problem.Warning(
            new Place(group[0].File.Path, 1, 1),
            ProblemCode.CommentWithoutPlace,
            $"No post has the slug '{slug}', so {(group.Length == 1 ? "this reply is" : $"these {group.Length} replies are")} not shown.",
            near.Length > 0 ? near : "Call the folder as the post's address ends."));
    }

    private static Problem Ambiguous(CommentFile file) => Problem.Warning(
        new Place(file.File.Path, 1, 1),
        ProblemCode.CommentWithoutPlace,
        $"Several posts have the slug '{file.Post}', so the replies in this folder are not shown.",
        "Give all but one of these posts another 'slug:'.");
}
