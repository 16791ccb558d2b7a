using System.Text;
using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>Replaces what a pattern finds, but for what stands in code.</summary>
internal static class OutsideCode
{
    public static string Replace(string text, Regex pattern, Func<Match, string> make)
    {
        if (!pattern.IsMatch(text)) return text;
        var code = CodeRanges.WithIndented(text);
        var made = new StringBuilder(text.Length);
        var at = 0;
        for (var found = pattern.Match(text); found.Success;)
        {
            // What begins in code ends there; what begins before a block of code and ends behind it is no pair.
            var next = code.EndAt(found.Index) is >= 0 and var end ? end
                : code.HasBlockWithin(found.Index, found.Index + found.Length) ? found.Index + 1 : -1;
            if (next < 0)
            {
                made.Append(text, at, found.Index - at).Append(make(found));
                at = found.Index + found.Length;
                found = found.NextMatch();
            }
            else
            {
                found = pattern.Match(text, Math.Min(next, text.Length));
            }
        }

        return made.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>As many line ends as there were, so that lines keep their numbers.</summary>
    public static string Lines(string text) => new('\n', text.AsSpan().Count('\n'));

    /// <param name="text">Before the place.</param>
    public static int LineOf(string text, int at, int firstLine) => firstLine + text.AsSpan(0, at).Count('\n');
}
