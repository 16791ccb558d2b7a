namespace StaticPress.Importing.Marks;

/// <summary>
/// Code that only stands further in than the text. What is indented within a list goes on with its item, and what is indented below HTML
/// is HTML to many programs: neither is taken for code.
/// </summary>
internal static class IndentedCode
{
    private const int Columns = 4;

    /// <summary>In the order of the text.</summary>
    public static IReadOnlyList<(int Start, int End)> In(string text)
    {
        var ranges = new List<(int Start, int End)>();
        var (isInList, isAfterHtml, isAfterEmpty) = (false, false, true);
        var (start, end) = (-1, -1);
        for (var at = 0; at < text.Length;)
        {
            var next = text.IndexOf('\n', at) is var found and >= 0 ? found + 1 : text.Length;
            var line = text.AsSpan(at, next - at);
            if (line.IsWhiteSpace())
            {
                isAfterEmpty = true;
            }
            else if (IsIndented(line))
            {
                if (start < 0 && isAfterEmpty && !isInList && !isAfterHtml) start = at;
                end = next;
                isAfterEmpty = false;
            }
            else
            {
                if (start >= 0) ranges.Add((start, end));
                start = -1;
                isInList = IsItem(line) || (isInList && line[0] is ' ' or '\t');
                // What is HTML goes on to the next empty line, and often beyond it while lines stand further in.
                isAfterHtml = line.TrimStart()[0] == '<' || line.TrimEnd()[^1] == '>' || (isAfterHtml && !isAfterEmpty);
                isAfterEmpty = false;
            }

            at = next;
        }

        if (start >= 0) ranges.Add((start, end));
        return ranges;
    }

    private static bool IsIndented(ReadOnlySpan<char> line)
    {
        var spaces = line.IndexOfAnyExcept(' ');
        return spaces >= Columns || (spaces >= 0 && line[spaces] == '\t');
    }

    private static bool IsItem(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(' ');
        if (line is ['-' or '*' or '+', ' ' or '\t', ..]) return true;
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && line[digits..] is ['.' or ')', ' ' or '\t', ..];
    }
}
