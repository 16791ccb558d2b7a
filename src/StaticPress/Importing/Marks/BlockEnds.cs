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
        var lines = text.Split('\n').ToList();
        var code = CodeRanges.WithIndented(text);
        var ends = new List<int>();
        var offset = 0;
        for (var row = 0; row < lines.Count; row++)
        {
            var start = offset;
            offset += lines[row].Length + 1;
            if (code.EndAt(start) >= 0 || Begin().Match(lines[row]) is not { Success: true } begin) continue;
            var last = EndOf(lines, row, begin.Groups["name"].Value);
            if (last < 0 || last + 1 >= lines.Count) continue;
            if (IsMarkdown(lines[last + 1])) ends.Add(last + 1);
            for (; row < last; row++) offset += lines[row + 1].Length + 1;
        }

        for (var at = ends.Count - 1; at >= 0; at--) lines.Insert(ends[at], "");
        return string.Join('\n', lines);
    }

    /// <returns>The line that ends with the element's end; -1 where words stand behind that, or an empty line before.</returns>
    private static int EndOf(List<string> lines, int row, string name)
    {
        var depth = 0;
        for (var at = row; at < lines.Count && (at == row || lines[at].Trim().Length > 0); at++)
        {
            foreach (Match tag in Tag().Matches(lines[at]))
            {
                if (!tag.Groups["name"].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase)
                    || tag.Value.EndsWith("/>", StringComparison.Ordinal)) continue;
                depth += tag.Groups["end"].Success ? -1 : 1;
                if (depth == 0) return Empty().IsMatch(lines[at][(tag.Index + tag.Length)..]) ? at : -1;
            }
        }

        return -1;
    }

    private static bool IsMarkdown(string line) => line.Trim() is { Length: > 0 } words && words[0] is not ('<' or '{');

    [GeneratedRegex(@"^[ ]{0,3}<(?<name>blockquote|div|table|ul|ol|dl|figure|center|section|article|aside|details|iframe|p|h[1-6])\b",
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
