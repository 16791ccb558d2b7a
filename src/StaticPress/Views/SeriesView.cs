using StaticPress.SiteModel;

namespace StaticPress.Views;

/// <summary>The series that a post is a part of.</summary>
internal sealed class SeriesView(Post post, SiteViews views) : View<SeriesView>(Table)
{
    public static readonly MemberTable<SeriesView> Table = new()
    {
        ["title"] = view => view.Post.FrontMatter.Series,
        ["posts"] = view => view.Parts.Select(view.Views.Of).ToArray(),
        ["part"] = view => view.Parts.ToList().IndexOf(view.Post) + 1,
    };

    private Post Post => post;

    private SiteViews Views => views;

    private IReadOnlyList<Post> Parts => views.Site.Series[post.FrontMatter.Series];
}
