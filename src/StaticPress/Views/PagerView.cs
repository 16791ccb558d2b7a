namespace StaticPress.Views;

/// <summary>Where this page stands in a long list.</summary>
/// <param name="number">From 1.</param>
/// <param name="link">The address of page n.</param>
internal sealed class PagerView(int number, int count, int total, Func<int, string> link) : View<PagerView>(Table)
{
    public static readonly MemberTable<PagerView> Table = new()
    {
        ["number"] = view => view.Number,
        ["count"] = view => view.Count,
        ["total"] = view => view.Total,
        ["first"] = view => view.Link(1),
        ["last"] = view => view.Link(view.Count),
        ["previous"] = view => view.Previous,
        ["next"] = view => view.Next,
        ["pages"] = view => view.Pages,
    };

    /// <summary>How many neighbours are shown on each side of the current page.</summary>
    private const int Around = 2;

    public int Number => number;

    public int Count => count;

    public int Total => total;

    public string? Previous => number > 1 ? link(number - 1) : null;

    public string? Next => number < count ? link(number + 1) : null;

    /// <summary>The first, the last, and those near the current one; a gap has number 0.</summary>
    private List<PagerLinkView> Pages
    {
        get
        {
            var pages = new List<PagerLinkView>();
            var before = 0;
            for (var page = 1; page <= count; page++)
            {
                if (page != 1 && page != count && Math.Abs(page - number) > Around) continue;
                if (page != before + 1) pages.Add(new PagerLinkView(0, null, false));
                pages.Add(new PagerLinkView(page, link(page), page == number));
                before = page;
            }

            return pages;
        }
    }

    private string Link(int page) => link(page);
}

internal sealed class PagerLinkView(int number, string? url, bool current) : View<PagerLinkView>(Table)
{
    public static readonly MemberTable<PagerLinkView> Table = new()
    {
        ["number"] = view => view.Number,
        ["url"] = view => view.Url,
        ["current"] = view => view.IsCurrent,
    };

    private int Number => number;

    private string? Url => url;

    private bool IsCurrent => current;
}
