using System.Globalization;
using StaticPress.Importing.WordPress;
using StaticPress.Locale;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// The time zone of the old blog. An export does not name it; but each item has its time on the blog's clock and in UTC, and the
/// difference, in summer and in winter, tells which zones it can be.
/// </summary>
internal static class BlogZone
{
    /// <summary>Of a clock, in hours, east or west.</summary>
    private const int MostHours = 14;

    /// <summary>Where several zones agree with all dates, the one that most people know.</summary>
    private static readonly string[] WellKnown =
    [
        "UTC", "Europe/London", "Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Rome", "Europe/Amsterdam", "Europe/Athens",
        "Europe/Helsinki", "Europe/Istanbul", "Europe/Moscow", "Asia/Jerusalem", "Africa/Cairo", "Africa/Johannesburg", "Africa/Lagos",
        "Africa/Nairobi", "Asia/Dubai", "Asia/Tehran", "Asia/Karachi", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Bangkok",
        "Asia/Shanghai", "Asia/Singapore", "Asia/Tokyo", "Asia/Seoul", "Australia/Perth", "Australia/Adelaide", "Australia/Brisbane",
        "Australia/Sydney", "Pacific/Auckland", "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix",
        "America/Los_Angeles", "America/Anchorage", "America/Halifax", "America/St_Johns", "America/Sao_Paulo",
        "America/Argentina/Buenos_Aires", "America/Mexico_City", "America/Bogota", "America/Santiago", "Pacific/Honolulu",
    ];

    private static readonly Dictionary<string, string> OfLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["he"] = "Asia/Jerusalem",
        ["ja"] = "Asia/Tokyo",
        ["ko"] = "Asia/Seoul",
        ["zh"] = "Asia/Shanghai",
        ["de"] = "Europe/Berlin",
        ["fr"] = "Europe/Paris",
        ["es"] = "Europe/Madrid",
        ["it"] = "Europe/Rome",
        ["nl"] = "Europe/Amsterdam",
        ["ru"] = "Europe/Moscow",
        ["tr"] = "Europe/Istanbul",
        ["el"] = "Europe/Athens",
        ["fa"] = "Asia/Tehran",
        ["hi"] = "Asia/Kolkata",
        ["th"] = "Asia/Bangkok",
    };

    /// <param name="language">Of the blog: <c>he-IL</c>.</param>
    public static SiteZone Of(IEnumerable<ExportHead> heads, string language)
    {
        // One moment of each month says all: no zone changes its clock twice in one, and a blog has hundreds of months at most.
        var seen = heads.Where(head => OffsetOf(head.Date, head.DateGmt) is not null)
            .GroupBy(head => (head.DateGmt!.Value.Year, head.DateGmt.Value.Month, OffsetOf(head.Date, head.DateGmt)))
            .Select(group => (Moment: new DateTimeOffset(DateTime.SpecifyKind(group.First().DateGmt!.Value, DateTimeKind.Utc)),
                Offset: group.Key.Item3!.Value, Weight: group.Count())).ToArray();
        if (seen.Length == 0) return SiteZone.Utc;
        var best = (Zone: SiteZone.Utc, Right: -1);
        foreach (var id in Candidates(language))
        {
            if (SiteZone.TryFind(id) is not { } zone) continue;
            var right = seen.Sum(time => zone.Local(time.Moment).Offset == time.Offset ? time.Weight : 0);
            if (right > best.Right) best = (zone, right);
        }

        return best.Zone;
    }

    /// <summary>What the blog's clock was ahead of UTC.</summary>
    /// <returns>Null where the two times do not say, or say what no clock shows.</returns>
    public static TimeSpan? OffsetOf(DateTime? local, DateTime? utc)
    {
        if (local is not { } here || utc is not { } there) return null;
        var offset = TimeSpan.FromMinutes(Math.Round((here - there).TotalMinutes));
        return Math.Abs(offset.TotalHours) <= MostHours && offset.Minutes % 15 == 0 ? offset : null;
    }

    /// <summary>A moment with the offset that the blog's clock had.</summary>
    /// <returns>Null where the export has no date.</returns>
    public static DateTimeOffset? Moment(DateTime? local, DateTime? utc, SiteZone zone) => (local, utc) switch
    {
        ({ } here, _) when OffsetOf(local, utc) is { } offset && here.Year is > 1 and < 9999 => new DateTimeOffset(
            DateTime.SpecifyKind(here, DateTimeKind.Unspecified), offset),
        ({ } here, _) => zone.At(DateTime.SpecifyKind(here, DateTimeKind.Unspecified)),
        (null, { } there) => zone.Local(new DateTimeOffset(DateTime.SpecifyKind(there, DateTimeKind.Utc))),
        _ => null,
    };

    public static string Written(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Candidates(string language)
    {
        var known = OfLanguage.GetValueOrDefault(language.Split('-', '_')[0]);
        return WellKnown.Take(1).Concat(known is null ? [] : [known]).Concat(WellKnown).Concat(SiteZone.Known);
    }
}
