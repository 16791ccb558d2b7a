using System.Globalization;
using System.Text.RegularExpressions;
using StaticPress.Locale;
using StaticPress.Primitives;

namespace StaticPress.Content;

/// <summary>A post without a date, the name of which begins with a day that is not written as a day is there, or that is none.</summary>
internal static partial class UnreadDay
{
    /// <param name="dates">The site's own order decides what <c>08-11-2026</c> is.</param>
    public static Problem MissingDate(string path, DateText dates)
    {
        var found = Shape().Match(DayOfPath.NameOf(path).ToString());
        var (text, hint) = found.Success ? Told(found, dates.Input.HasMonthFirst)
            : ("There is no date.", "Add a line 'date: 2021-08-26' to the front matter, or begin the file's name with the date.");
        return Problem.Error(new Place(path, 1, 1), ProblemCode.MissingDate, text, hint);
    }

    private static (string Text, string Hint) Told(Match found, bool monthFirst)
    {
        var hasYearFirst = found.Groups["year"].Success;
        var written = hasYearFirst
            ? new DayAndMonth(Number("second"), Number("first"), Number("year"))
            : new DayAndMonth(Number("first"), Number("second"), Number("last"));
        var inOrder = written.Read(!hasYearFirst && monthFirst);
        if ((inOrder ?? written.Read(hasYearFirst || !monthFirst)) is { } day)
        {
            var right = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return ($"There is no date: the file's name begins with '{found.Value}', which is not read as one.",
                $"Begin it with {right}, or add a line 'date: {right}' to the front matter.");
        }

        return ($"There is no date: the file's name begins with '{found.Value}', and there is no such day.",
            "Begin it with a day that exists, as 2021-08-26.");

        int Number(string group) => int.Parse(found.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(
        "^(?:(?<year>[0-9]{4})(?<mark>[-_. ])(?<first>[0-9]{1,2})\\k<mark>(?<second>[0-9]{1,2})"
        + "|(?<first>[0-9]{1,2})(?<mark>[-_. ])(?<second>[0-9]{1,2})\\k<mark>(?<last>[0-9]{4}))(?![0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
