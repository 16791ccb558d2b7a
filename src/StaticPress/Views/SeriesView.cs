using StaticPress.SiteModel;

namespace StaticPress.Views;

/// <summary>The series that a post is a part of.</summary>
internal sealed class SeriesView(Post post, SiteViews views) : View<SeriesView>(Table)
{
    public static readonly MemberTable<SeriesView> Table = new()
    {
        ["title"] = view => view.Post.FrontMatter.Series,
        ["posts"] = view => view.Parts.Select(view.Views.Of).ToArray(),
        ["part"] = view => view.Part,
        ["count"] = view => view.Parts.Count,
        ["first"] = view => view.Views.Of(view.Parts[0]),
        ["near"] = view => view.Parts.Skip(view.From - 1).Take(view.Shown).Select(view.Views.Of).ToArray(),
        ["from"] = view => view.From,
    };

    /// <summary>
    /// A series of three thousand parts would be nine million links if each part named them all: the first does, the others those around
    /// them.
    /// </summary>
    private const int Short = 30;
    private const int Beside = 5;

    private Post Post => post;

    private SiteViews Views => views;

    private int Part => Parts.ToList().IndexOf(Post) + 1;

    private bool ShowsAll => Parts.Count <= Short || Part == 1;

    private int From => ShowsAll ? 1 : Math.Clamp(Part - Beside, 1, Parts.Count - (2 * Beside));

    private int Shown => ShowsAll ? Parts.Count : (2 * Beside) + 1;

    private IReadOnlyList<Post> Parts => views.Site.Series[post.FrontMatter.Series];
}
