using StaticPress.Content;

namespace StaticPress.Views;

/// <summary>Whom the post draws on.</summary>
internal sealed class SourceView(SourceCredit source, SiteViews views) : View<SourceView>(Table)
{
    public static readonly MemberTable<SourceView> Table = new()
    {
        ["name"] = view => view.Source.Name,
        ["url"] = view => view.Source.Url.Length > 0 ? view.Source.Url : null,
        ["author"] = view => view.Source.Author.Length > 0 ? view.Source.Author : null,
        ["date"] = view => view.Date,
    };

    private SourceCredit Source => source;

    private DateView? Date => source.Date is { } date ? views.Date(date) : null;
}
