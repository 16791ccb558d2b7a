namespace StaticPress.Views;

/// <summary>A titled link: a step of the breadcrumb, an entry of the menu, a feed.</summary>
internal sealed class LinkView(string title, string url) : View<LinkView>(Table)
{
    public static readonly MemberTable<LinkView> Table = new()
    {
        ["title"] = view => view.Title,
        ["url"] = view => view.Url,
        ["type"] = view => view.Type,
        ["last"] = view => view.IsLast,
        ["children"] = view => view.Children,
    };

    public string Title => title;

    public string Url => url;

    /// <summary>The media type, for a feed or an icon.</summary>
    public string? Type { get; init; }

    /// <summary>Whether it is the page itself, at the end of a breadcrumb.</summary>
    public bool IsLast { get; init; }

    public IReadOnlyList<LinkView> Children { get; init; } = [];
}
