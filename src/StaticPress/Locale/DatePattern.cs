using System.Globalization;
using System.Text;

namespace StaticPress.Locale;

/// <summary>
/// A way to write dates, in the letters that people know from .NET and Java: <c>d dd M MM MMM MMMM yy yyyy H HH h hh mm ss tt</c>;
/// text in 'quotation marks' and anything else stands as it is. Month names are the site's, never the machine's.
/// </summary>
internal sealed class DatePattern
{
    private const string Letters = "dMyHhmst";

    private readonly List<string> _parts;
    private readonly IReadOnlyList<string> _months;

    private DatePattern(string text, List<string> parts, IReadOnlyList<string> months) => (Text, _parts, _months) = (text, parts, months);

    public string Text { get; }

    /// <returns>Null when the pattern has a letter group that means nothing.</returns>
    /// <param name="months">Twelve names, January first.</param>
    public static DatePattern? TryParse(string text, IReadOnlyList<string> months)
    {
        var parts = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            var end = i + 1;
            if (c == '\'')
            {
                var close = text.IndexOf('\'', i + 1);
                if (close < 0) return null;
                parts.Add("'" + text[(i + 1)..close]);
                i = close + 1;
                continue;
            }

            if (!char.IsAsciiLetter(c))
            {
                parts.Add("'" + c);
                i++;
                continue;
            }

            while (end < text.Length && text[end] == c) end++;
            var group = text[i..end];
            if (!Letters.Contains(c) || group is not ("d" or "dd" or "M" or "MM" or "MMM" or "MMMM" or "yy" or "yyyy" or "H" or "HH" or "h" or "hh" or "mm" or "ss" or "tt")) return null;
            parts.Add(group);
            i = end;
        }

        return parts.Count == 0 ? null : new DatePattern(text, parts, months);
    }

    public string MonthName(int month) => _months[month - 1];

    public string Format(DateTimeOffset moment)
    {
        var text = new StringBuilder(16);
        foreach (var part in _parts) Append(text, part, moment);
        return text.ToString();
    }

    /// <summary>Reads a calendar day written in this pattern; one with clock times reads nothing.</summary>
    /// <returns>False when the text has another shape. Year 0 in the day stands for a date that does not exist.</returns>
    public bool TryRead(string text, out (int Year, int Month, int Day) date)
    {
        date = default;
        var at = 0;
        foreach (var part in _parts)
        {
            if (part[0] == '\'')
            {
                if (!text.AsSpan(at).StartsWith(part.AsSpan(1), StringComparison.Ordinal)) return false;
                at += part.Length - 1;
                continue;
            }

            if (part is "MMM" or "MMMM")
            {
                date.Month = MonthAt(text.AsSpan(at), part);
                if (date.Month == 0) return false;
                at += NameOf(date.Month, part).Length;
                continue;
            }

            var most = part is "yyyy" ? 4 : 2;
            var least = part is "yyyy" ? 4 : part is "yy" ? 2 : 1;
            var end = at;
            while (end < text.Length && end - at < most && char.IsAsciiDigit(text[end])) end++;
            if (end - at < least) return false;
            var number = int.Parse(text.AsSpan(at, end - at), NumberStyles.None, CultureInfo.InvariantCulture);
            switch (part)
            {
                case "d" or "dd": date.Day = number; break;
                case "M" or "MM": date.Month = number; break;
                case "yyyy": date.Year = number; break;
                case "yy": date.Year = 2000 + number; break;
                default: return false;
            }

            at = end;
        }

        return at == text.Length && date is { Day: > 0, Month: > 0, Year: > 0 };
    }

    /// <returns>From 1; 0 when no name of a month stands here. Of two that fit, as Mar and March might, the longer.</returns>
    private int MonthAt(ReadOnlySpan<char> text, string part)
    {
        var found = 0;
        for (var month = 1; month <= 12; month++)
        {
            var name = NameOf(month, part);
            if (text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (found == 0 || name.Length > NameOf(found, part).Length)) found = month;
        }

        return found;
    }

    private string NameOf(int month, string part) => part == "MMMM" ? MonthName(month) : MonthName(month)[..Math.Min(3, MonthName(month).Length)];

    private void Append(StringBuilder text, string part, DateTimeOffset moment)
    {
        switch (part)
        {
            case "d": text.Append(moment.Day); break;
            case "dd": Two(text, moment.Day); break;
            case "M": text.Append(moment.Month); break;
            case "MM": Two(text, moment.Month); break;
            case "MMM" or "MMMM": text.Append(NameOf(moment.Month, part)); break;
            case "yy": Two(text, moment.Year % 100); break;
            case "yyyy":
                Two(text, moment.Year / 100);
                Two(text, moment.Year % 100);
                break;
            case "H": text.Append(moment.Hour); break;
            case "HH": Two(text, moment.Hour); break;
            case "h": text.Append(TwelveHour(moment)); break;
            case "hh": Two(text, TwelveHour(moment)); break;
            case "mm": Two(text, moment.Minute); break;
            case "ss": Two(text, moment.Second); break;
            case "tt": text.Append(moment.Hour < 12 ? "am" : "pm"); break;
            default: text.Append(part.AsSpan(1)); break;
        }
    }

    private static int TwelveHour(DateTimeOffset moment) => moment.Hour % 12 == 0 ? 12 : moment.Hour % 12;

    private static void Two(StringBuilder text, int number) => text.Append((char)('0' + number / 10)).Append((char)('0' + number % 10));
}
