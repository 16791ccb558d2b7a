using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Locale;

/// <summary>
/// Reads the dates that authors write: ISO 8601 first, then as the site's <c>date_input</c> has it, then whatever else means one day only.
/// How the site shows dates has no part in it, so that nothing moves when that is changed.
/// </summary>
/// <param name="Input">The site's <c>date_input</c>.</param>
/// <param name="Zone">Where a date without an offset is.</param>
internal sealed record DateText(DatePattern Input, SiteZone Zone)
{
    /// <summary>What <c>date_input</c> is where a site says nothing: so most of the world writes.</summary>
    public const string UsualInput = "dd/MM/yyyy";

    /// <summary>Whether the site says it itself; else one is told, once, of a date that could be meant otherwise.</summary>
    public bool IsChosen { get; init; }

    /// <summary>How nearly all dates are written, and the quick way to read them.</summary>
    private static readonly string[] WithoutOffset =
    [
        "yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss",
    ];

    private static readonly string[] WithOffset =
    [
        "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss zzz",
        "yyyy-MM-dd HH:mm zzz",
    ];

    /// <returns>Null, with a problem, when there is no such date.</returns>
    public DateTimeOffset? Read(YamlFields fields, string key)
    {
        if (fields.Text(key) is not { } text) return null;
        if (TryRead(text) is { } date)
        {
            if (!IsChosen && !BeginsWithYear(text) && DayAndMonth.Of(LooseDate.Of(text.Trim()).Day) is { IsEither: true })
                fields.Doubt(key, ProblemCode.AmbiguousDate,
                    $"'{text.Trim()}' is read as {Zone.Local(date).ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.", OtherOrder);
            return date;
        }

        if (InOwnZone(text) is { } here)
        {
            fields.Doubt(key, ProblemCode.BadDate, "No place on earth has this offset from UTC; the time is read as this blog's own.",
                "Write one from -12:00 to +14:00, or leave it out.");
            return here;
        }

        var (what, remedy) = Mistake(text.Trim());
        fields.Bad(key, ProblemCode.BadDate, what, remedy);
        return null;
    }

    /// <summary>As nearly all dates do, of which none can be meant otherwise.</summary>
    private static bool BeginsWithYear(string text) =>
        text is [var first, var second, var third, var fourth, '-', ..] && char.IsAsciiDigit(first) && char.IsAsciiDigit(second)
            && char.IsAsciiDigit(third) && char.IsAsciiDigit(fourth);

    public DateTimeOffset? TryRead(string text)
    {
        text = text.Trim();
        if (HasOffset(text))
        {
            if (DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
                return moment;
        }
        else if (DateTime.TryParseExact(text, WithoutOffset, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wallClock))
        {
            return Zone.At(wallClock);
        }

        var loose = LooseDate.Of(text);
        return Day(loose) is { } day ? Moment(day, loose) : null;
    }

    /// <returns>Null when anything but the offset is wrong.</returns>
    private DateTimeOffset? InOwnZone(string text)
    {
        var loose = LooseDate.Of(text.Trim());
        return loose.Offset?.Duration() > MostOffset && Day(loose) is { } day ? Moment(day, loose with { Offset = null }) : null;
    }

    /// <summary>By the site's own format first: what it says of <c>20210826</c> goes.</summary>
    /// <returns>Null for another shape, and for a day that does not exist.</returns>
    private DateTime? Day(LooseDate loose)
    {
        if (Input.TryRead(loose.Day) is { } own) return own;
        if (DayAndMonth.Of(loose.Day) is { } written && written.Read(Input.HasMonthFirst) is { } slashed) return slashed;
        if (Input.TryReadWords(loose.Day) is { } named) return named;
        return loose.Numbers() is ( >= 1 and <= 9999, >= 1 and <= 12, >= 1) and var (year, month, day)
            && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;
    }

    /// <returns>Null for a time of day or an offset that does not exist.</returns>
    private DateTimeOffset? Moment(DateTime day, LooseDate loose)
    {
        var clock = loose.Clock ?? TimeSpan.Zero;
        if (clock.Days > 0 || loose.Offset?.Duration() > MostOffset) return null;
        // In its first and last hours the calendar has no room for an offset.
        return loose.Offset is { } offset && day.Year is not (1 or 9999) ? new DateTimeOffset(day + clock, offset) : Zone.At(day + clock);
    }

    private Wording Mistake(string text)
    {
        var loose = LooseDate.Of(text);
        if (Day(loose) is not null) return new($"'{text}' is not a date and time that exist.", Remedy(text));
        if (loose.Numbers() is not null) return new($"'{text}' is not a date that exists.", Remedy(text));
        if (DayAndMonth.Of(loose.Day) is not { } written) return new($"'{text}' is not written as dates are here.", Remedy(text));
        var first = Input.HasMonthFirst ? "month" : "day";
        return written.Read(!Input.HasMonthFirst) is { } other
            ? new($"In '{text}' the month would be {(Input.HasMonthFirst ? written.First : written.Second)}: the {first} comes first here.",
                string.Create(CultureInfo.InvariantCulture,
                    $"Write {other:yyyy-MM-dd}; where all your posts are so, write 'date_input: {(Input.HasMonthFirst ? "dd/MM/yyyy" : "MM/dd/yyyy")}' in site.yml."))
            : new($"'{text}' is not a date that exists; the {first} comes first here.", Remedy(text));
    }

    private string Remedy(string text) => Counted(text) is { } moment
        ? string.Create(CultureInfo.InvariantCulture,
            $"If it counts the seconds since 1970, write {Zone.Local(moment):yyyy-MM-ddTHH:mm:sszzz}.")
        : $"Write it as {Examples}, or with a time as 2021-08-26T09:30.";

    /// <summary>
    /// As other programs keep a moment: seconds since 1970, or milliseconds, in a number of ten or of thirteen digits since 2001.
    /// </summary>
    private static DateTimeOffset? Counted(string text) =>
        text.Length is not (10 or 13) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? null
        : DateTimeOffset.FromUnixTimeSeconds(text.Length == 10 ? count : count / 1000);

    /// <summary>A <c>Z</c> at the end, or a sign behind the day.</summary>
    private static bool HasOffset(string text) =>
        text.EndsWith('Z') || (text.Length > "2021-08-26T".Length && text.AsSpan("2021-08-26T".Length).ContainsAny('+', '-'));

    private static readonly TimeSpan MostOffset = TimeSpan.FromHours(14);

    private string Examples => IsChosen && Input.Format(Sample) is var own and not "2021-08-26" ? $"{own} or 2021-08-26" : "2021-08-26";

    private const string OtherOrder =
        "If the month comes first, write 'date_input: MM/dd/yyyy' in site.yml; 'date_input: dd/MM/yyyy' says that it is right.";

    private static readonly DateTimeOffset Sample = new(2021, 8, 26, 0, 0, 0, TimeSpan.Zero);
}
