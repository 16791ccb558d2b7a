using StaticPress.Markdown.Comments;
using StaticPress.SiteModel;

namespace StaticPress.Views;

/// <summary>The replies to a post, and whether more are welcome. Messages are rendered when they are first asked for, and once.</summary>
internal sealed class RepliesView(Post post, SiteViews views)
{
    private readonly PostReplies _replies = views.Site.Replies[post];
    private IReadOnlyList<CommentView>? _threads;

    public IReadOnlyList<CommentView> Threads => _threads ??= _replies.Count == 0 ? [] : Views(_replies.Threads(), new ReplyMarkdown());

    public int Count => _replies.Count;

    public bool AreOpen => WhyClosed is null;

    /// <summary>The sentence to show in place of the form, or null.</summary>
    public string? WhyClosed { get; } = post.TakesReplies(views.Site) ? null : views.Site.Config.Comments.Sentence;

    public RatingView? Rating => _replies.Rating is { } rating ? new RatingView(rating.Average, rating.Count) : null;

    private CommentView[] Views(IReadOnlyList<ReplyThread> threads, ReplyMarkdown markdown)
    {
        if (threads.Count == 0) return [];
        var shown = new CommentView[threads.Count];
        for (var i = 0; i < shown.Length; i++)
        {
            var reply = threads[i].Reply;
            shown[i] = new CommentView(threads[i], markdown.Render(reply.Message), Views(threads[i].Answers, markdown), views.Date(reply.Date));
        }

        return shown;
    }
}
