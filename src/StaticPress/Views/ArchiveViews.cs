using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

internal sealed class ArchiveYearView(ArchiveYear year, SiteViews views) : View<ArchiveYearView>(Table)
{
    public static readonly MemberTable<ArchiveYearView> Table = new()
    {
        ["year"] = view => view.Year.Year,
        ["url"] = view =>
            view.Views.Site.Config.Lists.Archive ? view.Views.Link(SitePaths.Year(view.Views.Site.Config, view.Year.Year)) : null,
        ["count"] = view => view.Year.Count,
        ["months"] = view => view.Months,
        ["posts"] = view => view._posts,
    };

    private readonly LazyList _posts = PostsOf(year, views);
    private ArchiveMonthView[]? _months;

    public ArchiveYear Year => year;

    private SiteViews Views => views;

    public ArchiveMonthView[] Months => _months ??= [.. year.Months.Select(month => new ArchiveMonthView(month, views))];

    /// <summary>The posts of a year stand together among all posts.</summary>
    private static LazyList PostsOf(ArchiveYear year, SiteViews views)
    {
        var first = year.Months[0].Posts[0].Index;
        return new LazyList(year.Count, at => views.Of(views.Site.Posts[first + at]));
    }
}

internal sealed class ArchiveMonthView(ArchiveMonth month, SiteViews views) : View<ArchiveMonthView>(Table)
{
    public static readonly MemberTable<ArchiveMonthView> Table = new()
    {
        ["year"] = view => view.Month.Year,
        ["month"] = view => view.Month.Month,
        ["name"] = view => view.Views.Dates.MonthName(view.Month.Month),
        ["url"] = view => view.Views.Site.Config.Lists is { Archive: true, Months: true }
            ? view.Views.Link(SitePaths.Month(view.Views.Site.Config, view.Month.Year, view.Month.Month)) : null,
        ["count"] = view => view.Month.Posts.Count,
        ["posts"] = view => view.Posts,
    };

    private PostView[]? _posts;

    public ArchiveMonth Month => month;

    private SiteViews Views => views;

    private PostView[] Posts => _posts ??= [.. month.Posts.Select(views.Of)];
}

internal sealed record ArchiveHeading(string Title, int Count);

/// <summary>What an archive page shows: all years, one year, or one month.</summary>
internal sealed class ArchiveView(IReadOnlyList<ArchiveYearView> years, ArchiveYearView? year, ArchiveMonthView? month,
    ArchiveHeading heading) : View<ArchiveView>(Table)
{
    public static readonly MemberTable<ArchiveView> Table = new()
    {
        ["years"] = view => view.Years,
        ["year"] = view => view.Year,
        ["month"] = view => view.Month,
        ["title"] = view => view.Heading.Title,
        ["count"] = view => view.Heading.Count,
    };

    private IReadOnlyList<ArchiveYearView> Years => years;

    private ArchiveYearView? Year => year;

    private ArchiveMonthView? Month => month;

    private ArchiveHeading Heading => heading;
}
