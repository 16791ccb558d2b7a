using System.Text;

namespace StaticPress.Importing.Marks;

/// <summary>
/// Where in a text code stands: fenced blocks and what is between backticks. What looks like a mark there is meant to be read.
/// </summary>
internal sealed class CodeRanges
{
    private readonly List<(int Start, int End)> _ranges = [];
    private readonly List<int> _blocks = [];

    private CodeRanges()
    {
    }

    public static CodeRanges Of(string text)
    {
        var ranges = new CodeRanges();
        ranges.Find(text);
        return ranges;
    }

    /// <summary>The text that is no code.</summary>
    public static string Without(string text)
    {
        var prose = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, end) in Of(text)._ranges)
        {
            prose.Append(text, at, start - at);
            at = end;
        }

        return prose.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>With code that is only indented, which templates are run in and Markdown is not.</summary>
    public static CodeRanges WithIndented(string text)
    {
        var ranges = Of(text);
        var indented = IndentedCode.In(text).Where(range => !ranges.Holds(range.Start)).ToArray();
        if (indented.Length == 0) return ranges;
        var next = 0;
        ranges._ranges.RemoveAll(span =>
        {
            while (next < indented.Length && indented[next].End <= span.Start) next++;
            return next < indented.Length && indented[next].Start <= span.Start && span.End <= indented[next].End;
        });
        ranges._ranges.AddRange(indented);
        ranges._ranges.Sort();
        return ranges;
    }

    /// <returns>Where the code ends in which a place lies; -1 for a place in no code.</returns>
    public int EndAt(int at)
    {
        var (low, high) = (0, _ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].End <= at) low = middle + 1;
            else if (_ranges[middle].Start > at) high = middle - 1;
            else return _ranges[middle].End;
        }

        return -1;
    }

    public bool Holds(int at) => EndAt(at) >= 0;

    /// <summary>Whether a block between fences begins there.</summary>
    public bool HasBlockWithin(int from, int to) =>
        _blocks.BinarySearch(from) is var near && (near >= 0 ? near : ~near) is var first && first < _blocks.Count && _blocks[first] < to;

    private void Find(string text)
    {
        var spans = new List<(int Start, int End)>();
        var (at, paragraph) = (0, 0);
        while (at < text.Length)
        {
            var end = LineEnd(text, at);
            if (FenceOf(text.AsSpan(at, end - at)) is { } fence)
            {
                AddSpans(text, paragraph, at);
                var close = CloseOf(text, end, fence, isQuoted: IsQuoted(text.AsSpan(at, end - at)));
                _ranges.Add((at, close));
                _blocks.Add(at);
                at = paragraph = close;
                continue;
            }

            // Code between backticks ends with its paragraph.
            if (text.AsSpan(at, end - at).IsWhiteSpace())
            {
                AddSpans(text, paragraph, at);
                paragraph = end;
            }

            at = end;
        }

        AddSpans(text, paragraph, text.Length);
    }

    /// <param name="isQuoted">Whether it opens in a quotation, with which it ends at the latest (CommonMark, 4.5).</param>
    private static int CloseOf(string text, int at, (char Sign, int Length) fence, bool isQuoted)
    {
        while (at < text.Length)
        {
            var end = LineEnd(text, at);
            var line = text.AsSpan(at, end - at).Trim();
            if (isQuoted && !IsQuoted(line)) return at;
            if (isQuoted) line = line.TrimStart(" \t>");
            if (line.Length >= fence.Length && !line.ContainsAnyExcept(fence.Sign)) return end;
            at = end;
        }

        return text.Length;
    }

    private static bool IsQuoted(ReadOnlySpan<char> line) => line.TrimStart() is ['>', ..];

    private static (char Sign, int Length)? FenceOf(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" \t>");
        if (line.StartsWith("- ") || line.StartsWith("* ")) line = line[2..].TrimStart();
        if (line.Length < 3 || line[0] is not ('`' or '~')) return null;
        var sign = line[0];
        var length = line.IndexOfAnyExcept(sign) is var rest and >= 0 ? rest : line.Length;
        return length < 3 || (sign == '`' && line[length..].Contains('`')) ? null : (sign, length);
    }

    private void AddSpans(string text, int from, int to)
    {
        var at = from;
        while (at < to)
        {
            var open = text.IndexOf('`', at, to - at);
            if (open < 0) return;
            var length = RunAt(text, open, to);
            if (open > 0 && text[open - 1] == '\\')
            {
                at = open + 1;
                continue;
            }

            var close = CloseOf(text, open + length, to, length);
            if (close < 0)
            {
                at = open + length;
                continue;
            }

            _ranges.Add((open, close));
            at = close;
        }
    }

    private static int CloseOf(string text, int at, int to, int length)
    {
        while (at < to && text.IndexOf('`', at, to - at) is var next and >= 0)
        {
            var run = RunAt(text, next, to);
            if (run == length) return next + run;
            at = next + run;
        }

        return -1;
    }

    private static int RunAt(string text, int at, int to)
    {
        var end = at;
        while (end < to && text[end] == '`') end++;
        return end - at;
    }

    private static int LineEnd(string text, int at) => text.IndexOf('\n', at) is var end and >= 0 ? end + 1 : text.Length;
}
