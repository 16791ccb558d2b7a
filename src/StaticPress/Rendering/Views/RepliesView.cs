using StaticPress.Config;
using StaticPress.SiteModel;

namespace StaticPress.Rendering.Views;

/// <summary>The replies to a post, and whether more are welcome.</summary>
internal sealed class RepliesView(Post post, SiteViews views)
{
    private CommentsConfig Config => views.Site.Config.Comments;

    public IReadOnlyList<CommentView> Threads { get; } = [];

    public int Count => Threads.Count;

    public bool AreOpen => WhyClosed is null;

    /// <summary>The sentence to show in place of the form, or null.</summary>
    public string? WhyClosed => Config.Intake.Count == 0 || post.FrontMatter.Comments == false || IsTooOld ? Config.Sentence : null;

    public RatingView? Rating => post.FrontMatter.Ratings is { } carried ? new RatingView(carried.Average, carried.Count) : null;

    private bool IsTooOld => Config.CloseAfterDays > 0 && post.Date.AddDays(Config.CloseAfterDays) < views.Site.Options.Now;
}
