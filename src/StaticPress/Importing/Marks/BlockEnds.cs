using System.Text.RegularExpressions;

namespace StaticPress.Importing.Marks;

/// <summary>
/// To kramdown and Python-Markdown a block of HTML ends with its end tag, and what follows is Markdown; here it ends at an empty line.
/// And a picture or a link alone in the first line of a paragraph begins no block there.
/// </summary>
internal static partial class BlockEnds
{
    public static string Part(string text)
    {
        text = OutsideCode.Replace(text, LoneTag(), found => $"{found.Groups["tags"].Value} ");
        if (!Begin().IsMatch(text)) return text;
        var lines = text.Split('\n');
        var code = CodeRanges.WithIndented(text);
        var endOf = EndsOf(lines);
        var parted = new HashSet<int>();
        var offset = 0;
        for (var row = 0; row < lines.Length; row++)
        {
            var last = code.Holds(offset) ? -1 : endOf[row];
            if (last >= 0 && last + 1 < lines.Length && IsMarkdown(lines[last + 1])) parted.Add(last + 1);
            for (; row < last; row++) offset += lines[row].Length + 1;
            offset += lines[row].Length + 1;
        }

        return string.Join('\n', lines.Select((line, row) => parted.Contains(row) ? $"\n{line}" : line));
    }

    /// <summary>In one pass: a text may open twenty thousand elements and close none.</summary>
    /// <returns>
    /// For a line that begins a block, the one that ends with its element's end; -1 for all others, and where words stand behind that end
    /// or an empty line before it.
    /// </returns>
    private static int[] EndsOf(string[] lines)
    {
        var ends = new int[lines.Length];
        Array.Fill(ends, -1);
        // By name; a start tag that begins no line is -1.
        var open = new Dictionary<string, Stack<int>>(StringComparer.OrdinalIgnoreCase);
        for (var row = 0; row < lines.Length; row++)
        {
            if (lines[row].AsSpan().Trim().IsEmpty)
            {
                open.Clear();
                continue;
            }

            var begins = Begin().IsMatch(lines[row]);
            foreach (Match tag in Tag().Matches(lines[row]))
            {
                if (tag.Value.EndsWith("/>", StringComparison.Ordinal)) continue;
                var name = tag.Groups["name"].Value;
                if (!open.TryGetValue(name, out var starts)) open.Add(name, starts = new Stack<int>());
                if (!tag.Groups["end"].Success)
                {
                    starts.Push(begins ? row : -1);
                    begins = false;
                }
                else if (starts.TryPop(out var start) && start >= 0 && Empty().IsMatch(lines[row][(tag.Index + tag.Length)..]))
                {
                    ends[start] = row;
                }
            }
        }

        return ends;
    }

    private static bool IsMarkdown(string line) => line.Trim() is { Length: > 0 } words && words[0] is not ('<' or '{');

    [GeneratedRegex(@"^[ ]{0,3}<(?:blockquote|div|table|ul|ol|dl|figure|center|section|article|aside|details|iframe|p|h[1-6])\b",
        RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Begin();

    [GeneratedRegex(@"(?<=\A|\n[ \t]*\n)(?<tags>[ ]{0,3}<(?:img|br|a|span|b|i|em|strong|font|small|big|sup|sub|u|s|kbd|abbr|cite)\b[^<>]*>)[ \t]*\n(?=[ ]{0,3}[^\s<#>{`~|:-])",
        RegexOptions.IgnoreCase)]
    private static partial Regex LoneTag();

    [GeneratedRegex(@"<(?<end>/)?(?<name>[A-Za-z][A-Za-z0-9]*)\b[^<>]*>")]
    private static partial Regex Tag();

    /// <summary>Nothing, or a script that came with what is embedded.</summary>
    [GeneratedRegex(@"^\s*(?:<script\b[^<>]*>\s*</script>\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Empty();
}
