using Markdig.Extensions.Tables;

namespace StaticPress.Markdown.Reading;

/// <summary>One line of a table as it is written.</summary>
internal static class TableRowText
{
    /// <summary>
    /// The cells between the strokes, without the space around them. A stroke behind a backslash or in code parts nothing.
    /// </summary>
    public static List<Range> Split(ReadOnlySpan<char> line)
    {
        var cells = new List<Range>();
        var start = line.Length - line.TrimStart().Length;
        var end = line.TrimEnd().Length;
        if (start < end && line[start] == '|') start++;
        for (var at = start; at < end; at++)
        {
            if (line[at] == '\\') at++;
            else if (line[at] == '`') at = EndOfCode(line[..end], at);
            else if (line[at] == '|')
            {
                cells.Add(Trimmed(line, start, at));
                start = at + 1;
            }
        }

        if (start < end) cells.Add(Trimmed(line, start, end));
        return cells;
    }

    /// <returns>How each column is aligned; null when this is no line of dashes.</returns>
    public static IReadOnlyList<TableColumnAlign?>? AlignmentsIn(ReadOnlySpan<char> line)
    {
        if (line.ContainsAnyExcept("|-: \t") || !line.Contains('-')) return null;
        var columns = new List<TableColumnAlign?>();
        foreach (var range in Split(line))
        {
            var cell = line[range];
            var (left, right) = (cell.StartsWith(':'), cell.EndsWith(':'));
            var dashes = cell.Trim(':');
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-') || cell.Length - dashes.Length > (left ? 1 : 0) + (right ? 1 : 0))
                return null;
            columns.Add((left, right) switch
            {
                (true, true) => TableColumnAlign.Center,
                (true, false) => TableColumnAlign.Left,
                (false, true) => TableColumnAlign.Right,
                _ => null,
            });
        }

        return columns.Count == 0 ? null : columns;
    }

    private static Range Trimmed(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(line[start])) start++;
        while (end > start && char.IsWhiteSpace(line[end - 1])) end--;
        return start..end;
    }

    /// <summary>The last mark of the code that begins here; the last mark of the run when it ends nowhere in the line.</summary>
    private static int EndOfCode(ReadOnlySpan<char> line, int at)
    {
        var marks = line[at..].IndexOfAnyExcept('`');
        if (marks < 0) return line.Length;
        for (var next = at + marks; line[next..].IndexOf('`') is var found and >= 0;)
        {
            next += found;
            var run = line[next..].IndexOfAnyExcept('`');
            if (run < 0) run = line.Length - next;
            next += run;
            if (run == marks) return next - 1;
        }

        return at + marks - 1;
    }
}
