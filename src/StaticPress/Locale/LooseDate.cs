using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticPress.Locale;

/// <summary>
/// A date as people and other programs write it, taken apart: <c>26 Aug 2021</c>, <c>Aug 26, 2021 9:00 am</c>, <c>2021/08/26</c>,
/// <c>2021-08-26 9:00 -4</c>, RFC 2822 (Ruby, Python, PHP), <c>Thu Aug 26 10:00:00 UTC 2021</c> (Unix),
/// <c>2020年11月12日</c>. Only what means one thing is read: <c>08/09/2021</c> is two days.
/// </summary>
/// <param name="Day">As written, without the weekday and the time of day.</param>
/// <param name="Clock">Null where no time of day is written; past a day where it does not exist.</param>
/// <param name="Offset">Null where none is written.</param>
internal readonly partial record struct LooseDate(string Day, TimeSpan? Clock, TimeSpan? Offset)
{
    /// <summary>No way to write a date is longer, and no longer text is looked at.</summary>
    private const int MostCharacters = 80;

    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static readonly TimeSpan Never = TimeSpan.FromDays(2);

    public static LooseDate Of(string text)
    {
        if (text.Length > MostCharacters) return new LooseDate(text, null, null);
        text = EastAsianDate.InDigits(Remark().Replace(text.Trim(), ""));
        var clock = (Regex)(Compact().IsMatch(text) ? Compact() : ClockTime());
        var found = clock.Match(text);
        if (!found.Success) return new LooseDate(WithoutWeekday(text), null, null);
        var day = found.Groups["day"].Success ? found.Groups["day"].Value : $"{text[..found.Index]} {text[(found.Index + found.Length)..]}";
        return new LooseDate(WithoutWeekday(day.Trim()), Time(found.Groups), Zone(found.Groups));
    }

    /// <returns>Null when the day has another shape; one that does not exist, as the 30th of February, is given as written.</returns>
    public (int Year, int Month, int Day)? Numbers()
    {
        var found = Shape().Match(Day);
        if (!found.Success) return null;
        var month = found.Groups["name"] is { Success: true, Value: var name } ? MonthOf(name) : Number(found.Groups["month"]);
        return month < 0 ? null : (Number(found.Groups["year"]), month, Number(found.Groups["date"]));
    }

    private static string WithoutWeekday(string day) => Weekday().Replace(day, "");

    private static int MonthOf(string name) =>
        Months.IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) is var at and >= 0 && at % 3 == 0 ? at / 3 + 1 : -1;

    private static TimeSpan Time(GroupCollection groups)
    {
        var (hour, minute, second) =
            (Number(groups["hour"]), Number(groups["minute"]), groups["second"].Success ? Number(groups["second"]) : 0);
        if (groups["half"] is { Success: true, Value: var half })
        {
            if (hour is 0 or > 12) return Never;
            hour = hour % 12 + (half is "p" or "P" ? 12 : 0);
        }

        return hour > 23 || minute > 59 || second > 59 ? Never : new TimeSpan(hour, minute, second);
    }

    private static TimeSpan? Zone(GroupCollection groups)
    {
        if (groups["offset"] is not { Success: true, ValueSpan: var written })
            return groups["zone"].Success ? Named(groups["zone"].Value) : null;
        var digits = string.Concat(written[1..].ToString().Where(char.IsAsciiDigit));
        var (hours, minutes) = digits.Length > 2 ? (digits[..^2], digits[^2..]) : (digits, "0");
        var offset = new TimeSpan(int.Parse(hours, CultureInfo.InvariantCulture), int.Parse(minutes, CultureInfo.InvariantCulture), 0);
        return written[0] == '-' ? -offset : offset;
    }

    /// <summary>RFC 5322, section 4.3, the names of zones that mail programs once wrote; and names that are one zone's alone.</summary>
    private static TimeSpan Named(string zone) => TimeSpan.FromHours(zone.ToUpperInvariant() switch
    {
        "EDT" => -4,
        "EST" or "CDT" => -5,
        "CST" or "MDT" => -6,
        "MST" or "PDT" => -7,
        "PST" => -8,
        "CET" or "WEST" => 1,
        "CEST" or "EET" => 2,
        "EEST" or "MSK" => 3,
        "JST" or "KST" => 9,
        _ => 0,
    });

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary><c>(Coordinated Universal Time)</c>, which JavaScript puts at the end.</summary>
    [GeneratedRegex(@"\s*\([^()]*\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday();

    [GeneratedRegex(
        @"(?:(?<=[0-9])t|,?\s+(?:at\s+)?)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?(?:[.,][0-9]{1,9})?(?:\s*(?<half>[ap])\.?m\.?)?(?:\s*(?<zone>Z|UTC?|GMT|[ECMP][SD]T|[CEW]ES?T|[JK]ST|MSK)\b)?(?:\s*(?<offset>[+-][0-9]{1,2}(?::?[0-9]{2})?)" + BehindOffset + @")?(?![0-9:.])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClockTime();

    /// <summary>The same once more in words, as Go and Java print it: <c>+0200 CEST</c>, <c>+02:00[Europe/Paris]</c>.</summary>
    private const string BehindOffset = @"(?:\s+[A-Z]{3,5}\b(?:\s+m=[+-][0-9.]+)?|\[[A-Za-z_/+-]{1,40}\])?";

    [GeneratedRegex(
        @"^(?<day>[0-9]{8})[t\s]?(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?<second>[0-9]{2})?\s*(?:(?<zone>Z)|(?<offset>[+-][0-9]{2}(?::?[0-9]{2})?))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(
        @"^(?:(?<year>[0-9]{4})(?<mark>[-/.])(?<month>[0-9]{1,2})\k<mark>(?<date>[0-9]{1,2})"
        + @"|(?<year>[0-9]{4})(?<month>[0-9]{2})(?<date>[0-9]{2})"
        + @"|(?<date>[0-9]{1,2})(?:st|nd|rd|th)?(?:\s+of)?[-\s]+" + Name + @"\.?,?[-\s]+(?<year>[0-9]{4})"
        + @"|" + Name + @"\.?\s+(?<date>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+(?<year>[0-9]{4})"
        + @"|(?<year>[0-9]{4})[-\s]" + Name + @"[-\s](?<date>[0-9]{1,2}))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    private const string Name =
        "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
}
