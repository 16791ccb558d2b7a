using System.Text;

namespace StaticPress.Themes;

/// <summary>
/// Leaves indentation, empty lines and whole-line comments out of a script, and space beside punctuation. A script in which a
/// text may run over several lines stays as it is: there a line's beginning can mean something.
/// </summary>
internal static class SlimScript
{
    /// <summary>Not <c>&lt; ! -</c>: together they would begin a comment.</summary>
    private const string Tight = "=(){}[],;:?>&|*";

    public static string Of(string script)
    {
        var lines = script.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).ToArray();
        if (lines.Any(RunsOn)) return script;
        // A comment over several lines may be a licence, and reads as it was written.
        var squeeze = !script.Contains("/*", StringComparison.Ordinal);
        return string.Concat(lines
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => (squeeze ? Squeezed(line) : line) + "\n"));
    }

    private static bool RunsOn(string line) => line.Count(c => c == '`') % 2 == 1 || line.EndsWith('\\');

    /// <summary>A slash may begin a pattern, and in patterns and templates every space counts: a line with one stays as it is.</summary>
    private static string Squeezed(string line)
    {
        if (line.AsSpan().IndexOfAny('/', '`') >= 0) return line;
        var slim = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length; at++)
        {
            var quote = line[at] is '"' or '\'' ? line[at] : '\0';
            if (line[at] == ' ' && (Tight.Contains(line[at - 1]) || Tight.Contains(line[at + 1]))) continue;
            slim.Append(line[at]);
            if (quote == '\0') continue;
            for (at++; at < line.Length; at++)
            {
                slim.Append(line[at]);
                if (line[at] == quote) break;
                if (line[at] == '\\' && at + 1 < line.Length) slim.Append(line[++at]);
            }
        }

        return slim.ToString();
    }
}
