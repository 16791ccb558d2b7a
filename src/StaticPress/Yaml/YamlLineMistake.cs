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
            var row = rows[number - 1].TrimEnd('\r');
            if ((number > 1 ? Of(row, rows[number - 2]) : FirstIndented(row) ?? Of(row, "")) is not { } found) continue;
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

        if (Quoted(row, value) is { } quoted) return quoted;
        if (Indented(row, above) is { } indented) return indented;

        // A word at the margin that no colon follows, and that goes on no text of the line above.
        var word = row.TakeWhile(char.IsAsciiLetterOrDigit).Count();
        if (word > 0 && word < row.Length && row[word] == ' ' && !row.Contains(':') && !above.TrimEnd().EndsWith('|') && !above.TrimEnd().EndsWith('>'))
            return new LineMistake(word + 1, $"A colon is missing behind '{row[..word]}'.", $"Write '{row[..word]}: {row[(word + 1)..].Trim()}'.");
        return null;
    }

    /// <summary><c>title: 'It's'</c>: what is quoted ends at the second mark, and then there is more.</summary>
    private static LineMistake? Quoted(string row, string value)
    {
        if (value.Length == 0 && row.TrimStart() is ['-', ' ', .. var item]) value = item.Trim();
        if (value is not ['"' or '\'', ..]) return null;
        var mark = value[0];
        var end = 1;
        while (end < value.Length && (value[end] != mark || (mark == '\'' && end + 1 < value.Length && value[end + 1] == mark)))
        {
            end += (mark == '\'' ? value[end] == mark : value[end] == '\\') ? 2 : 1;
        }

        if (end >= value.Length - 1 || value[(end + 1)..].TrimStart() is ['#', ..] or [':', ..]) return null;
        var meant = value.Length > 1 && value[^1] == mark && value.Count(sign => sign == mark) % 2 == 1 ? value[1..^1] : value;
        var spelled = !meant.Contains('"') ? $"\"{meant}\"" : $"'{meant.Replace("'", "''", StringComparison.Ordinal)}'";
        return new LineMistake(row.IndexOf(value, StringComparison.Ordinal) + end + 1, "The quotation mark here ends the text, and more of it follows.",
            $"Write {row[..row.IndexOf(value, StringComparison.Ordinal)].Trim()} {spelled}.");
    }

    /// <summary>A setting that is moved in below one that has its value already.</summary>
    private static LineMistake? Indented(string row, string above)
    {
        var indent = row.Length - row.TrimStart(' ').Length;
        if (KeyOf(row) is not { } key || indent <= above.Length - above.TrimStart(' ').Length || KeyOf(above) is not { } parent) return null;
        var value = above.TrimStart()[(parent.Length + 1)..].Trim();
        if (value.Length == 0 || value[0] is '|' or '>' or '[' or '{' or '"' or '\'' or '#' or '&' or '!') return null;
        return new LineMistake(indent + 1, $"'{key}' is moved in, so that it belongs to '{parent}' above.", "Begin it as far to the left as that line.");
    }

    /// <summary>The first setting says how far all are moved in.</summary>
    private static LineMistake? FirstIndented(string row) => row.StartsWith(' ') && KeyOf(row) is { } key
        ? new LineMistake(1, $"'{key}' is moved in, and settings below it are not.", "Begin all of them at the margin.") : null;

    /// <returns>Null for a line that begins with no key and colon.</returns>
    private static string? KeyOf(string row)
    {
        var text = row.TrimStart(' ');
        var length = text.TakeWhile(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '-').Count();
        return length > 0 && length < text.Length && text[length] == ':' && (length + 1 == text.Length || text[length + 1] is ' ' or '\r') ? text[..length] : null;
    }

    private sealed record LineMistake(int Column, string Text, string Hint);
}
