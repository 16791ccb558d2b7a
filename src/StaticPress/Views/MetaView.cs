namespace StaticPress.Views;

/// <summary>A <c>&lt;meta&gt;</c> of the page's head: Open Graph by <c>property</c>, Twitter by <c>name</c>.</summary>
internal sealed class MetaView(string name, string content) : View<MetaView>(Table)
{
    public static readonly MemberTable<MetaView> Table = new()
    {
        ["property"] = view => view.Name,
        ["name"] = view => view.Name,
        ["content"] = view => view.Content,
    };

    private string Name => name;

    private string Content => content;
}
