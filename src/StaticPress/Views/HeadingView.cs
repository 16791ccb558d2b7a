using StaticPress.Markdown;

namespace StaticPress.Views;

/// <summary>An entry of the table of contents.</summary>
internal sealed class HeadingView(Heading heading) : View<HeadingView>(Table)
{
    public static readonly MemberTable<HeadingView> Table = new()
    {
        ["id"] = view => view.Heading.Id,
        ["title"] = view => view.Heading.Title,
        ["level"] = view => view.Heading.Level,
    };

    private Heading Heading => heading;
}
