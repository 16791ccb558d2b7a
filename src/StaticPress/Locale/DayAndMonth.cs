using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticPress.Locale;

/// <summary><c>08/11/2021</c>, <c>8.11.2021</c> or <c>08-11-2021</c>: a day and a month, which is which depends on who writes.</summary>
internal readonly partial record struct DayAndMonth(int First, int Second, int Year)
{
    private const int Months = 12;

    /// <summary>Whether it is one day or another, as both orders have it.</summary>
    public bool IsEither => First <= Months && Second <= Months && First != Second;

    /// <returns>Null for another shape.</returns>
    public static DayAndMonth? Of(string text)
    {
        var found = Shape().Match(text);
        return found.Success ? new DayAndMonth(Number(found.Groups[1]), Number(found.Groups[3]), Number(found.Groups[4])) : null;

        static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <returns>Null for a day that does not exist.</returns>
    public DateTime? Read(bool monthFirst)
    {
        var (month, day) = monthFirst ? (First, Second) : (Second, First);
        return Year >= 1 && month is >= 1 and <= Months && day >= 1 && day <= DateTime.DaysInMonth(Year, month)
            ? new DateTime(Year, month, day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;
    }

    [GeneratedRegex("^([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
