using StaticPress.SiteModel;

namespace StaticPress.Views;

/// <summary>Why a post is not on the live site yet; seen in the preview only.</summary>
internal sealed class HeldView(Post post, DateView date) : View<HeldView>(Table)
{
    public static readonly MemberTable<HeldView> Table = new()
    {
        ["state"] = view => view.State,
        ["live_at"] = view => view.LiveAt,
    };

    private string State => post.State switch
    {
        PostState.Draft => "draft",
        PostState.Scheduled => "scheduled",
        _ => "expired",
    };

    private DateView? LiveAt => post.State == PostState.Scheduled ? date : null;
}
