using System.Globalization;
using StaticPress.Config;

namespace StaticPress.Rendering.Views;

/// <summary>A moment as the site's clock shows it.</summary>
internal sealed class DateView(DateTimeOffset moment, DatePattern pattern) : View<DateView>(Table)
{
    public static readonly MemberTable<DateView> Table = new()
    {
        ["iso"] = view => view.Iso,
        ["text"] = view => view.Text,
        ["day"] = view => view.Moment.Day,
        ["month"] = view => view.Moment.Month,
        ["month_name"] = view => view.Pattern.MonthName(view.Moment.Month),
        ["year"] = view => view.Moment.Year,
    };

    public DateTimeOffset Moment => moment;

    public DatePattern Pattern => pattern;

    /// <summary>As HTML's <c>datetime</c> wants it, with the offset.</summary>
    public string Iso { get; } = moment.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    public string Text { get; } = pattern.Format(moment);

    public override string ToString() => Text;
}
