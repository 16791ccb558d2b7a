using System.Globalization;
using StaticPress.Primitives;

namespace StaticPress.Content;

/// <summary>What an author does everywhere or nowhere is told of the first file, with the number of the others.</summary>
internal static class ToldOnce
{
    private static readonly string[] Codes = [ProblemCode.AmbiguousDate, ProblemCode.DatesDiffer];

    public static IReadOnlyList<Problem> Of(IReadOnlyList<Problem> problems)
    {
        if (!problems.Any(problem => Codes.Contains(problem.Code))) return problems;
        var told = problems.Where(problem => !Codes.Contains(problem.Code)).ToList();
        foreach (var alike in problems.Where(problem => Codes.Contains(problem.Code)).GroupBy(problem => problem.Code))
        {
            var (first, others) = (alike.Min()!, alike.Count() - 1);
            told.Add(others == 0 ? first : first with
            {
                Text = string.Create(CultureInfo.InvariantCulture, $"{first.Text} {others:N0} more {(others == 1 ? "is" : "are")} so."),
            });
        }

        return told;
    }
}
