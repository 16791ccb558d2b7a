using System.Globalization;

namespace StaticPress.Locale;

/// <summary>What months and days are called.</summary>
/// <param name="Months">Twelve, January first.</param>
/// <param name="ShortMonths">The same, as <c>MMM</c> writes them.</param>
/// <param name="Days">Seven, Sunday first.</param>
/// <param name="ShortDays">The same, as <c>ddd</c> writes them.</param>
internal sealed record CalendarNames(
    IReadOnlyList<string> Months, IReadOnlyList<string> ShortMonths, IReadOnlyList<string> Days, IReadOnlyList<string> ShortDays)
{
    public static readonly CalendarNames English = new(
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12],
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[..12],
        CultureInfo.InvariantCulture.DateTimeFormat.DayNames,
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames);

    /// <summary>Of the day: am, pm.</summary>
    public IReadOnlyList<string> Halves { get; init; } = ["am", "pm"];

    /// <summary>With months of the site's own, whose first three letters are their short names.</summary>
    public CalendarNames WithMonths(IReadOnlyList<string> months) =>
        this with { Months = months, ShortMonths = [.. months.Select(name => name[..Math.Min(3, name.Length)])] };

    /// <returns>Null for a list that is not as long as the calendar.</returns>
    public CalendarNames? With(string list, IReadOnlyList<string> names) => (list, names.Count) switch
    {
        ("months", 12) => this with { Months = names },
        ("months_short", 12) => this with { ShortMonths = names },
        ("weekdays", 7) => this with { Days = names },
        ("weekdays_short", 7) => this with { ShortDays = names },
        ("day_halves", 2) => this with { Halves = names },
        _ => null,
    };

    public static int LengthOf(string list) => list switch
    {
        "months" or "months_short" => 12,
        "weekdays" or "weekdays_short" => 7,
        _ => 2,
    };

    public static readonly IReadOnlyList<string> Lists = ["months", "months_short", "weekdays", "weekdays_short", "day_halves"];
}
