using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticPress.Content;

/// <summary>
/// The day that the path of a text tells: its name, that of its folder where it is an <c>index.md</c>, or folders of year, month and day,
/// as Hexo, Octopress and Zola lay texts out. A year and a month alone tell no day.
/// </summary>
internal static partial class DayOfPath
{
    /// <summary>With which the file's name begins, or that of its folder where the file is <c>index.md</c>.</summary>
    public static DateTime? OfName(ReadOnlySpan<char> path)
    {
        var name = NameOf(path);
        return name.Length >= Written.Length
            && DateTime.TryParseExact(name[..Written.Length], Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day
                : null;
    }

    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (!name.StartsWith("index.", StringComparison.Ordinal)) return name;
        var folder = path[..^(name.Length + 1)];
        return path[(folder.LastIndexOf('/') + 1)..^(path.Length - folder.Length)];
    }

    /// <summary>
    /// A translation came on a day of its own, and lies beside its text all the same: <c>2020-01-02-name/index.he.md</c>.
    /// </summary>
    public static bool IsOfTranslation(string path) => Translation().IsMatch(path);

    /// <summary>
    /// By the folders: <c>2020/01/02/name.md</c>, <c>2020/01-02-name.md</c>, <c>2020-01-02/name.md</c>, <c>20200102-name.md</c>.
    /// </summary>
    public static DateTime? OfFolders(string path) => In(InPath().Match(path));

    /// <summary>Of <c>/2020/01/02/name/</c>, where an address is all that tells the day.</summary>
    public static DateTime? OfAddress(string address) => In(InPath().Match(address));

    private const string Written = "yyyy-MM-dd";

    private static DateTime? In(Match found) => found.Success
        && int.Parse(found.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) is var year
        && int.Parse(found.Groups["month"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month
        && int.Parse(found.Groups["day"].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and var day
        && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified)
            : null;

    [GeneratedRegex(@"\.[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?\.[a-z]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Translation();

    /// <summary>
    /// <c>2020/01/10-things.md</c> tells no day: its name may begin with a number. Nor does <c>2020/08-11-2020-things.md</c>, which is
    /// either of two.
    /// </summary>
    [GeneratedRegex(
        "(?:^|/)(?<year>(?:19|20)[0-9]{2})(?:/(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2})(?=[/.]|$)|/(?<month>[0-9]{2})-(?<day>[0-9]{2})(?=[/_.-])(?!-(?:19|20)[0-9]{2}(?![0-9]))"
        + "|(?<mark>[-_.])(?<month>[0-9]{2})\\k<mark>(?<day>[0-9]{2})(?![0-9])|(?<month>[0-9]{2})(?<day>[0-9]{2})(?=[/_.-]))",
        RegexOptions.CultureInvariant)]
    private static partial Regex InPath();
}
