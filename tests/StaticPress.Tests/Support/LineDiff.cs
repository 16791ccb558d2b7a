using System.Text;

namespace StaticPress.Tests.Support;

/// <summary>What changed between two texts, line by line, for a person to read in a failed test.</summary>
internal static class LineDiff
{
    private const int Context = 3;
    private const int MostLines = 80;

    /// <summary>
    /// Lines of <paramref name="before"/> that went are marked <c>-</c>, lines of <paramref name="after"/> that came <c>+</c>.
    /// </summary>
    public static string Between(string before, string after)
    {
        string[] old = before.Split('\n'), now = after.Split('\n');
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start]) start++;
        var same = 0;
        while (same < old.Length - start && same < now.Length - start && old[^(same + 1)] == now[^(same + 1)]) same++;

        var lines = new List<string>();
        for (var i = Math.Max(0, start - Context); i < start; i++) lines.Add(Line(' ', i, old[i]));
        Compare(old.AsSpan(start, old.Length - start - same), now.AsSpan(start, now.Length - start - same), start, lines);
        for (var i = now.Length - same; i < Math.Min(now.Length, now.Length - same + Context); i++) lines.Add(Line(' ', i, now[i]));
        return Join(lines);
    }

    /// <summary>The classic table of longest common subsequences: snapshots are small, and only a failed test comes here.</summary>
    private static void Compare(ReadOnlySpan<string> old, ReadOnlySpan<string> now, int offset, List<string> lines)
    {
        var table = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
            {
                table[i, j] = old[i] == now[j] ? table[i + 1, j + 1] + 1 : Math.Max(table[i + 1, j], table[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < old.Length || j < now.Length;)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                lines.Add(Line(' ', offset + j, now[j++]));
                i++;
            }
            else if (j == now.Length || (i < old.Length && table[i + 1, j] >= table[i, j + 1]))
            {
                lines.Add(Line('-', offset + i, old[i++]));
            }
            else
            {
                lines.Add(Line('+', offset + j, now[j++]));
            }
        }
    }

    private static string Line(char mark, int index, string text) => $"{mark} {index + 1,4}  {text.TrimEnd('\r')}";

    private static string Join(List<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Take(MostLines)) text.Append(line).Append('\n');
        if (lines.Count > MostLines) text.Append($"… and {lines.Count - MostLines} lines more\n");
        return text.ToString();
    }
}
