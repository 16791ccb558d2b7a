using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Content;

/// <summary>
/// Texts of a head that end before the author meant them to: in YAML a number sign behind a space begins a comment (YAML 1.2, section 6.6),
/// so that <c>title: Harbor Talk #12</c> has the title “Harbor Talk”.
/// </summary>
internal static class CutTexts
{
    private static readonly string[] Texts = ["title", "description", "series", "category"];

    /// <param name="head">The YAML between the two <c>---</c> lines.</param>
    /// <param name="start">The file, and the line on which the head begins.</param>
    public static IEnumerable<Problem> Find(string head, YamlMap settings, Place start)
    {
        if (!head.Contains(" #", StringComparison.Ordinal)) yield break;
        var lines = head.Split('\n');
        foreach (var key in Texts)
        {
            if (settings.Find(key)?.Value is not YamlScalar { Text: not null } text || text.Column < 1) continue;
            if (text.Line - start.Line is not (>= 0 and var at) || at >= lines.Length || text.Column > lines[at].Length) continue;
            var line = lines[at].AsSpan(text.Column - 1).TrimEnd("\r ");
            var hash = line.IndexOf(" #");
            if (line[0] is '"' or '\'' or '|' or '>' or '[' or '{' || hash < 0 || !IsMeant(key, line[(hash + 2)..])) continue;
            yield return Problem.Warning(
                new Place(start.File, text.Line, text.Column + hash + 1),
                ProblemCode.TextCutShort,
                $"The {key} ends before the '#': behind a space it begins a comment, which nobody sees.",
                "Put the whole text between quotation marks, or take the comment out.");
        }
    }

    /// <summary>Nobody explains a title beside it; elsewhere what is a comment has a space behind its sign.</summary>
    private static bool IsMeant(string key, ReadOnlySpan<char> behind) => key == "title" || (!behind.IsEmpty && behind[0] is not (' ' or '#'));
}
