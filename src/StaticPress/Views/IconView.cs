namespace StaticPress.Views;

/// <summary>One of the site's icons, for a <c>&lt;link&gt;</c> in the head.</summary>
internal sealed class IconView(string rel, string url, string type) : View<IconView>(Table)
{
    public static readonly MemberTable<IconView> Table = new()
    {
        ["rel"] = view => view.Rel,
        ["url"] = view => view.Url,
        ["type"] = view => view.Type,
        ["sizes"] = view => view.Sizes,
    };

    public string? Sizes { get; init; }

    private string Rel => rel;

    private string Url => url;

    private string Type => type;
}
