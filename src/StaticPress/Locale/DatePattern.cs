using System.Globalization;
using System.Text;

namespace StaticPress.Locale;

/// <summary>
/// A way to write dates, in the letters that people know from .NET and Java: <c>d dd ddd dddd M MM MMM MMMM yy yyyy H HH h hh mm ss tt</c>;
/// text in 'quotation marks' and anything else stands as it is. Names are the site's, never the machine's.
/// </summary>
internal sealed class DatePattern
{
    private static readonly string[] Groups =
        ["d", "dd", "ddd", "dddd", "M", "MM", "MMM", "MMMM", "yy", "yyyy", "H", "HH", "h", "hh", "mm", "ss", "tt"];

    /// <summary>How the days of a year are written in words, by the names that the site gives its months.</summary>
    private static readonly string[] InWords =
        ["d MMMM yyyy", "d. MMMM yyyy", "d MMM yyyy", "d. MMM yyyy", "MMMM d, yyyy", "MMMM d yyyy", "d \\d\\e MMMM \\d\\e yyyy",
            "yyyy. MMMM d."];

    private readonly DateTimeFormatInfo _names;
    private readonly string _writing;
    private readonly string? _reading;

    private DatePattern(string text, DateTimeFormatInfo names, IReadOnlyList<string> parts)
    {
        Text = text;
        _names = names;
        _writing = string.Concat(parts);
        // What is typed may leave a zero out. A clock time is not read, nor what does not name a whole day.
        string[] lenient = [.. parts.Select(part => part switch { "dd" => "d", "MM" => "M", _ => part })];
        var isDay = !lenient.Any(part => part[0] is 'H' or 'h' or 'm' or 's' or 't')
            && "dMy".All(letter => lenient.Any(part => part[0] == letter && part is not ("ddd" or "dddd")));
        _reading = isDay ? string.Concat(lenient) : null;
    }

    /// <returns>Null when the pattern has a letter group that means nothing.</returns>
    public static DatePattern? TryParse(string text, CalendarNames names) =>
        Split(text) is { } parts ? new DatePattern(text, Names(names), parts) : null;

    /// <summary>The same pattern with other names.</summary>
    public DatePattern With(CalendarNames names) => new(Text, Names(names), Split(Text)!);

    /// <summary>Another pattern with the same names.</summary>
    public DatePattern? TryParse(string text) => Split(text) is { } parts ? new DatePattern(text, _names, parts) : null;

    /// <summary>As the site writes it: <c>dd/MM/yyyy</c>.</summary>
    public string Text { get; }

    public bool HasMonthFirst => _writing.IndexOf('M') is var month and >= 0 && month < _writing.IndexOf('d');

    public string MonthName(int month) => _names.GetMonthName(month);

    public string Format(DateTimeOffset moment) => moment.ToString(_writing, _names);

    /// <returns>Null when the text has another shape, or the date does not exist.</returns>
    public DateTime? TryRead(string text) =>
        _reading is not null && DateTime.TryParseExact(text, _reading, _names, DateTimeStyles.None, out var day) ? day : null;

    /// <returns>Null when the text names no month of the site's, or a day that does not exist.</returns>
    public DateTime? TryReadWords(string text) =>
        DateTime.TryParseExact(text, InWords, _names, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The letter groups, and what stands between them with a backslash before each sign, as .NET has it.</summary>
    private static List<string>? Split(string text)
    {
        var parts = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            if (text[i] == '\'')
            {
                var close = text.IndexOf('\'', end);
                if (close < 0) return null;
                if (close > end) parts.Add(Literal(text[end..close]));
                end = close + 1;
            }
            else if (char.IsAsciiLetter(text[i]))
            {
                while (end < text.Length && text[end] == text[i]) end++;
                if (!Groups.Contains(text[i..end])) return null;
                parts.Add(text[i..end]);
            }
            else
            {
                parts.Add(Literal(text[i..end]));
            }

            i = end;
        }

        if (parts is [{ Length: 1 } alone]) parts[0] = "%" + alone; // One letter by itself is a name of a pattern to .NET.
        return parts.Count == 0 ? null : parts;
    }

    private static string Literal(string text) =>
        text.Aggregate(new StringBuilder(), (escaped, sign) => escaped.Append('\\').Append(sign)).ToString();

    private static DateTimeFormatInfo Names(CalendarNames calendar)
    {
        var names = (DateTimeFormatInfo)CultureInfo.InvariantCulture.DateTimeFormat.Clone();
        names.Calendar = new GregorianCalendar { TwoDigitYearMax = 2099 };
        names.MonthNames = names.MonthGenitiveNames = [.. calendar.Months, ""];
        names.AbbreviatedMonthNames = names.AbbreviatedMonthGenitiveNames = [.. calendar.ShortMonths, ""];
        (names.DayNames, names.AbbreviatedDayNames) = ([.. calendar.Days], [.. calendar.ShortDays]);
        (names.AMDesignator, names.PMDesignator) = (calendar.Halves[0], calendar.Halves[1]);
        return names;
    }
}
