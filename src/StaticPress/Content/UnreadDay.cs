using System.Buffers;
using System.Globalization;
using StaticPress.Locale;
using StaticPress.Primitives;

namespace StaticPress.Content;

/// <summary>A post without a date, the name of which begins with a day that is not written as a day is there, or that is none.</summary>
internal static class UnreadDay
{
    private static readonly SearchValues<char> DaySigns = SearchValues.Create("0123456789-_. ");

    /// <param name="dates">The site's own order decides what <c>08-11-2026</c> is.</param>
    public static Problem MissingDate(string path, DateText dates)
    {
        var (text, hint) = Told(DayOfPath.NameOf(path), dates.Input.HasMonthFirst)
            ?? new("There is no date.", "Add a line 'date: 2021-08-26' to the front matter, or begin the file's name with the date.");
        return Problem.Error(new Place(path, 1, 1), ProblemCode.MissingDate, text, hint);
    }

    private static Wording? Told(ReadOnlySpan<char> name, bool monthFirst)
    {
        var end = name.IndexOfAnyExcept(DaySigns);
        var numbers = (end < 0 ? name : name[..end]).ToString().Split('-', '_', '.', ' ');
        if (numbers.Length < 3) return null;
        var hasYearFirst = numbers[0].Length == 4;
        if (DayAndMonth.Of(hasYearFirst ? $"{numbers[2]}-{numbers[1]}-{numbers[0]}" : $"{numbers[0]}-{numbers[1]}-{numbers[2]}")
            is not { } written) return null;
        var begun = name[..(numbers[0].Length + numbers[1].Length + numbers[2].Length + 2)].ToString();
        var isMonthFirst = !hasYearFirst && monthFirst;
        if ((written.Read(isMonthFirst) ?? written.Read(!isMonthFirst)) is not { } day)
        {
            return new($"There is no date: the file's name begins with '{begun}', and there is no such day.",
                "Begin it with a day that exists, as 2021-08-26.");
        }

        var right = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new($"There is no date: the file's name begins with '{begun}', which is not read as one.",
            $"Begin it with {right}, or add a line 'date: {right}' to the front matter.");
    }
}
