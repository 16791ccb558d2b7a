using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>
/// Finds the line that is meant where a parser stopped: it stops at the first thing that cannot be, which is often the innocent line
/// below the faulty one.
/// </summary>
internal static class YamlLineMistake
{
    /// <summary>A key that began a few lines up may still be open where the parser stops.</summary>
    private const int LinesBack = 3;

    /// <param name="line">On which the library stopped, 1-based in the text.</param>
    /// <returns>Null when no line here is known to be wrong.</returns>
    public static Problem? Find(string text, int line, Place start)
    {
        var rows = text.Split('\n');
        for (var number = Math.Min(line, rows.Length); number >= Math.Max(1, line - LinesBack); number--)
        {
            if (Of(rows[number - 1].TrimEnd('\r'), number > 1 ? rows[number - 2] : "") is not { } found) continue;
            return Problem.Error(start with { Line = start.Line + number - 1, Column = found.Column }, ProblemCode.YamlSyntax, found.Text, found.Hint);
        }

        return null;
    }

    private static LineMistake? Of(string row, string above)
    {
        var colon = row.IndexOf(": ", StringComparison.Ordinal);
        var value = colon < 0 ? "" : row[(colon + 2)..].Trim();
        if (value is ['“' or '”' or '„' or '‘' or '«', ..])
        {
            return new LineMistake(row.IndexOf(value[0]) + 1, "Curly quotation marks do not hold a text together here.",
                $"Write straight ones: {row[..colon].Trim()}: \"{value.Trim('“', '”', '„', '‘', '’', '«', '»')}\".");
        }

        // A word at the margin that no colon follows, and that goes on no text of the line above.
        var word = row.TakeWhile(char.IsAsciiLetterOrDigit).Count();
        if (word > 0 && word < row.Length && row[word] == ' ' && !row.Contains(':') && !above.TrimEnd().EndsWith('|') && !above.TrimEnd().EndsWith('>'))
            return new LineMistake(word + 1, $"A colon is missing behind '{row[..word]}'.", $"Write '{row[..word]}: {row[(word + 1)..].Trim()}'.");
        return null;
    }

    private sealed record LineMistake(int Column, string Text, string Hint);
}
