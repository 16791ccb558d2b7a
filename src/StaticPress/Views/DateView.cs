using System.Globalization;
using StaticPress.Locale;

namespace StaticPress.Views;

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

    public override object? Order => moment;

    public DateTimeOffset Moment => moment;

    public DatePattern Pattern => pattern;

    /// <summary>As HTML's <c>datetime</c> wants it, with the offset.</summary>
    public string Iso { get; } = IsoOf(moment);

    public string Text { get; } = pattern.Format(moment);

    public override string ToString() => Text;

    /// <summary>
    /// .NET's own round-trip format, which it writes much faster than one that is spelled out, without its fractions of a second.
    /// </summary>
    private static string IsoOf(DateTimeOffset moment)
    {
        Span<char> all = stackalloc char["2021-08-26T00:00:00.0000000+03:00".Length];
        moment.TryFormat(all, out _, "O", CultureInfo.InvariantCulture);
        return string.Concat(all[.."2021-08-26T00:00:00".Length], all[^"+03:00".Length..]);
    }
}
