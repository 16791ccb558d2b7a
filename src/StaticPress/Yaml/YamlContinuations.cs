using System.Text.RegularExpressions;

namespace StaticPress.Yaml;

/// <summary>
/// Texts in quotation marks that go on in lines which are not moved in. YAML asks for that (1.2, section 6.1), YamlDotNet holds to it, and
/// libyaml, which Ruby, Go and Python read heads with, does not: what their blogs hold means the same with a space before it.
/// </summary>
internal static partial class YamlContinuations
{
    /// <returns>The same text with such lines moved in; null when there are none.</returns>
    public static string? MovedIn(string text)
    {
        var rows = text.Split('\n');
        var isMoved = false;
        for (var row = 0; row < rows.Length; row++)
        {
            if (Opening().Match(rows[row]) is not { Success: true } opening) continue;
            var value = opening.Groups["value"];
            var last = LastOf(rows, row, value.Index);
            // A setting among them is more likely one that a missing mark has swallowed.
            if (last <= row || rows[(row + 1)..(last + 1)].Any(Setting().IsMatch)) continue;
            for (row++; row <= last; row++)
            {
                if (rows[row].AsSpan().IsWhiteSpace()) continue;
                rows[row] = new string(' ', value.Index) + rows[row];
                isMoved = true;
            }

            row = last;
        }

        return isMoved ? string.Join('\n', rows) : null;
    }

    /// <returns>On which row the text ends that opens here; -1 when on none.</returns>
    private static int LastOf(string[] rows, int row, int at)
    {
        var mark = rows[row][at];
        for (at++; row < rows.Length; row++, at = 0)
        {
            for (; at < rows[row].Length; at++)
            {
                if (mark == '"' && rows[row][at] == '\\') at++;
                else if (rows[row][at] == mark && mark == '\'' && at + 1 < rows[row].Length && rows[row][at + 1] == mark) at++;
                else if (rows[row][at] == mark) return row;
            }
        }

        return -1;
    }

    [GeneratedRegex("""^ *(?:- +)*(?:[\p{L}\w-]+ *: +)?(?<value>["'])""", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^[\p{L}_][\p{L}\w-]*:(?: |\r?$)", RegexOptions.CultureInvariant)]
    private static partial Regex Setting();
}
