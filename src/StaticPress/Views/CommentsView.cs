using System.Globalization;
using StaticPress.Locale;
using StaticPress.Markdown.Comments;
using StaticPress.SiteModel;

namespace StaticPress.Views;

/// <summary>The comments to a text, and whether more are welcome. Messages are rendered when they are first asked for, and once.</summary>
internal sealed class CommentsView(CommentsBelow comments, bool areOpen, SiteViews views)
{
    private IReadOnlyList<CommentView>? _threads;

    public IReadOnlyList<CommentView> Threads => _threads ??= Render(comments, views);

    public int Count => comments.Count;

    public bool AreOpen => areOpen;

    /// <summary>The sentence to show in place of the form, or null; where nobody replied, only one that the author wrote.</summary>
    public string? WhyClosed =>
        areOpen ? null : views.Site.Config.Comments.Sentence ?? (Count > 0 ? views.Words[Word.CommentsClosed] : null);

    public RatingView? Rating => comments.Rating is { } rating ? new RatingView(rating.Average, rating.Count) : null;

    /// <summary>With all messages rendered.</summary>
    public CommentsView Rendered()
    {
        _ = Threads;
        return this;
    }

    private static CommentView[] Render(CommentsBelow comments, SiteViews views) =>
        comments.Count == 0 ? [] : Render(comments.Threads(), views, new CommentMarkdown());

    private static CommentView[] Render(IReadOnlyList<CommentThread> threads, SiteViews views, CommentMarkdown markdown)
    {
        if (threads.Count == 0) return [];
        var shown = new CommentView[threads.Count];
        for (var i = 0; i < shown.Length; i++)
        {
            var comment = threads[i].Comment;
            shown[i] = new CommentView(threads[i], markdown.Render(comment.Message), Render(threads[i].Answers, views, markdown),
                views.Date(comment.Date));
        }

        return shown;
    }
}

/// <summary>How readers rate a post.</summary>
/// <param name="average">1 to 5, in hundredths.</param>
internal sealed class RatingView(int average, int count) : View<RatingView>(Table)
{
    public static readonly MemberTable<RatingView> Table = new()
    {
        ["average"] = view => view.Average,
        ["count"] = view => view.Count,
        ["percent"] = view => view.Hundredths / 5,
        ["stars"] = view => (view.Hundredths + 50) / 100,
    };

    /// <summary>With one decimal, half up: <c>4.6</c>.</summary>
    public string Average => ((average + 5) / 10 / 10m).ToString("0.0", CultureInfo.InvariantCulture);

    public int Count => count;

    public int Hundredths => average;
}
