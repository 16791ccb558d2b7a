using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticPress.Locale;

/// <summary>
/// A date as Chinese, Japanese and Korean write it: <c>2020年11月12日</c>, <c>2020年11月12日(木) 午後9時30分</c>,
/// <c>2020년 11월 12일 목요일</c>.
/// </summary>
internal static partial class EastAsianDate
{
    /// <returns>The same in digits, <c>2020-11-12 9:30 pm</c>, with what stands behind it; the text itself when it is none.</returns>
    public static string InDigits(string text)
    {
        var found = Written().Match(text);
        if (!found.Success) return text;
        var (half, hour) = (found.Groups["half"].Value, found.Groups["hour"].Value);
        // 24 hours with a word before them need none: 午後21時.
        var suffix = half.Length == 0 || int.Parse(hour, CultureInfo.InvariantCulture) > 12 ? ""
            : half is "上午" or "午前" or "오전" ? " am" : " pm";
        var clock = hour.Length == 0 ? "" : $" {hour}:{Two(found.Groups["minute"])}:{Two(found.Groups["second"])}{suffix}";
        var rest = text[found.Length..];
        return $"{found.Groups["year"].Value}-{found.Groups["month"].Value}-{found.Groups["date"].Value}{clock}{rest}";
    }

    private static string Two(Group digits) => digits.Value.PadLeft(2, '0');

    [GeneratedRegex(
        @"^(?<year>[0-9]{4})\s*[年년]\s*(?<month>[0-9]{1,2})\s*[月월]\s*(?<date>[0-9]{1,2})\s*[日号號일]"
        + @"(?:\s*[（(]?(?:[月火水木金土日]曜日?|(?:星期|周|週|禮拜|礼拜)[一二三四五六日天]|[월화수목금토일](?:요일)?|[一二三四五六日月火水木金土](?=[)）]))[)）]?)?"
        + @"(?:\s*(?<half>上午|午前|오전|下午|午後|오후)?\s*(?<hour>[0-9]{1,2})\s*[:：時时点點시](?:\s*(?<minute>[0-9]{1,2})\s*[:：分분]?(?:\s*(?<second>[0-9]{1,2})\s*[秒초]?)?)?)?"
        + @"(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
