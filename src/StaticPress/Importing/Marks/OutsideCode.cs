using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>Replaces what a pattern finds, but for what stands in code.</summary>
internal static class OutsideCode
{
    public static string Replace(string text, Regex pattern, Func<Match, string> make)
    {
        if (!pattern.IsMatch(text)) return text;
        var code = CodeRanges.Of(text);
        return pattern.Replace(text, found => code.Holds(found.Index) ? found.Value : make(found));
    }

    /// <summary>As many line ends as there were, so that lines keep their numbers.</summary>
    public static string Lines(string text) => new('\n', text.AsSpan().Count('\n'));

    /// <param name="text">Before the place.</param>
    public static int LineOf(string text, int at, int firstLine) => firstLine + text.AsSpan(0, at).Count('\n');
}
