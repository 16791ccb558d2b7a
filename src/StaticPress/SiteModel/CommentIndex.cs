using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>The comments to every post and page.</summary>
internal sealed class CommentIndex
{
    private static readonly Comparison<CommentFile> OldestFirst = (a, b) =>
        a.Comment.Date.CompareTo(b.Comment.Date) is var order and not 0 ? order : string.CompareOrdinal(a.Comment.Id, b.Comment.Id);

    private readonly CommentsBelow?[] _byPost;
    private readonly IReadOnlyDictionary<string, CommentsBelow> _byPage;

    private CommentIndex(CommentsBelow?[] byPost, IReadOnlyDictionary<string, CommentsBelow> byPage) =>
        (_byPost, _byPage) = (byPost, byPage);

    public CommentsBelow this[Post post] => _byPost[post.Index] ?? CommentsBelow.None;

    public CommentsBelow this[Page page] =>
        _byPage.Count > 0 && page.Document.Edition.Length == 0 && _byPage.TryGetValue(page.Slug, out var comments)
            ? comments
            : CommentsBelow.None;

    /// <param name="depth">How many levels of answers are shown.</param>
    public static Reading<CommentIndex> Of(CommentFiles comments, CommentedTexts texts, int depth)
    {
        var problems = new List<Problem>();
        var byPost = new CommentsBelow?[texts.Posts.Count];
        var byPage = new Dictionary<string, CommentsBelow>(StringComparer.Ordinal);
        var found = Groups(comments.All, texts, problems);
        var made = new CommentsBelow[found.Count];
        Parallel.For(0, found.Count, i => made[i] = Of(found[i].Post, found[i].Comments, depth));
        for (var i = 0; i < made.Length; i++)
        {
            if (found[i].Post is { } post) byPost[post.Index] = made[i];
            else byPage[found[i].Comments[0].Folder] = made[i];
        }

        foreach (var below in made) problems.AddRange(below.Tree!.Problems);
        foreach (var post in texts.Posts)
        {
            if (post.FrontMatter.Ratings is { } carried)
                byPost[post.Index] ??= CommentsBelow.None with { Rating = PostRating.Of(carried, []) };
        }

        return new Reading<CommentIndex>(new CommentIndex(byPost, byPage), problems);
    }

    private static CommentsBelow Of(Post? post, CommentFile[] comments, int depth)
    {
        Array.Sort(comments, OldestFirst);
        return new CommentsBelow(new CommentTree(comments), depth, PostRating.Of(post?.FrontMatter.Ratings, comments));
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

    /// <summary>
    /// The comments to each text that has some, and the post, which is null for a page. Comments lie by path, so those to one text lie
    /// together.
    /// </summary>
    private static List<(Post? Post, CommentFile[] Comments)> Groups(CommentFile[] comments, CommentedTexts texts,
        List<Problem> problems)
    {
        var groups = new List<(Post?, CommentFile[])>();
        var bySlug = BySlug(texts.Posts);
        var pages = texts.Pages.Where(page => page.Document.Edition.Length == 0).Select(page => page.Slug)
            .ToHashSet(StringComparer.Ordinal);
        var likely = new LikelyPaths(bySlug.Keys.Concat(pages));
        for (var start = 0; start < comments.Length;)
        {
            var end = start + 1;
            while (end < comments.Length && comments[end].Folder == comments[start].Folder) end++;
            var group = comments[start..end];
            start = end;
            if (pages.Contains(group[0].Folder)) groups.Add((null, group));
            else if (!bySlug.TryGetValue(group[0].Folder, out var post)) ReportHomeless(group, texts, likely, problems);
            else if (post is null) problems.Add(Ambiguous(group[0]));
            else groups.Add((post, group));
        }

        return groups;
    }

    private static void ReportHomeless(CommentFile[] group, CommentedTexts texts, LikelyPaths likely, List<Problem> problems)
    {
        var slug = group[0].Folder;
        if (texts.Held.Any(post => post.Post.Slug == slug) || texts.HeldPages.Any(page => Page.SlugOf(page.Stem) == slug)) return;
        var isOfPage = slug.StartsWith(CommentFiles.Pages, StringComparison.Ordinal);
        var near = Suggestion.Of(likely.Nearest(slug));
        problems.Add(Problem.Warning(
            new Place(group[0].File.Path, 1, 1),
            ProblemCode.CommentWithoutPlace,
            $"No {(isOfPage ? $"page is {Documents.PagesFolder}{slug[CommentFiles.Pages.Length..]}.md" : $"post has the slug '{slug}'")}, so "
                + $"{(group.Length == 1 ? "this reply is" : $"these {group.Length} replies are")} not shown.",
            near.Length > 0 ? near : isOfPage ? "Call the folder as the page's file." : "Call the folder as the post's address ends."));
    }

    private static Problem Ambiguous(CommentFile file) => Problem.Warning(
        new Place(file.File.Path, 1, 1),
        ProblemCode.CommentWithoutPlace,
        $"Several posts have the slug '{file.Folder}', so the replies in this folder are not shown.",
        "Give all but one of these posts another 'slug:'.");
}

/// <summary>What comments may stand below; those to a text that is held back wait with it.</summary>
internal sealed record CommentedTexts(
    IReadOnlyList<Post> Posts, IReadOnlyList<HeldPost> Held, IReadOnlyList<Page> Pages, IReadOnlyList<Document> HeldPages);
