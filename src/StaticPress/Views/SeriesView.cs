using StaticPress.SiteModel;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>A series, or the one that a post is a part of.</summary>
/// <param name="post">The part that is shown; null in a list of all series.</param>
internal sealed class SeriesView(string title, Post? post, SiteViews views) : View<SeriesView>(Table)
{
    public static readonly MemberTable<SeriesView> Table = new()
    {
        ["title"] = view => view.Title,
        ["posts"] = view => view._posts ??= new LazyList(view.Parts.Count, at => view.Views.Of(view.Parts[at])),
        ["part"] = view => view.Part > 0 ? view.Part : null,
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

    private LazyList? _posts;
    private int? _part;

    private string Title => title;

    private SiteViews Views => views;

    private int Part => _part ??= post is null ? 0 : Parts.ToList().IndexOf(post) + 1;

    private bool ShowsAll => Parts.Count <= Short || Part <= 1;

    private int From => ShowsAll ? 1 : Math.Clamp(Part - Beside, 1, Parts.Count - (2 * Beside));

    private int Shown => ShowsAll ? Parts.Count : (2 * Beside) + 1;

    private IReadOnlyList<Post> Parts => views.Site.Series[title];
}
