using System.Text.RegularExpressions;

namespace StaticPress.Importing.FromFolder;

/// <summary>What the old program did not read either, and showed or hid: written so that no build wonders whether it was meant otherwise.
/// </summary>
internal static partial class MisreadMending
{
    /// <param name="row">In which the program found it.</param>
    public static void Mend(List<string> lines, int row)
    {
        if (row > 0 && string.IsNullOrWhiteSpace(lines[row - 1]) && IndentedTag().IsMatch(lines[row])) ReadAsHtml(lines, row);
        else if (Second().IsMatch(lines[row])) lines.RemoveAt(row);
        else if (Fence().Match(lines[row]) is { Success: true } fence) Close(lines, fence.Groups["fence"].Value);
        else ShowSigns(lines, row);
    }

    /// <summary>
    /// HTML goes on behind an empty line to its author, and to kramdown and Python-Markdown: without the spaces it does here. What is
    /// set off by spaces on purpose stays.
    /// </summary>
    private static void ReadAsHtml(List<string> lines, int row)
    {
        var end = row;
        while (end < lines.Count && (string.IsNullOrWhiteSpace(lines[end]) || Indent().IsMatch(lines[end]))) end++;
        if (lines[row..end].Exists(Preformatted().IsMatch)) return;
        for (var at = row; at < end; at++) lines[at] = lines[at].TrimStart();
    }

    /// <summary>Code that nothing closes went on to the end of the text.</summary>
    private static void Close(List<string> lines, string fence)
    {
        while (lines.Count > 0 && lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        lines.AddRange([fence, ""]);
    }

    /// <summary>Signs of Markdown within HTML were seen as they are: to the end of the block each is spelt as HTML spells signs.</summary>
    private static void ShowSigns(List<string> lines, int row)
    {
        for (var at = row; at < lines.Count && lines[at].Trim().Length > 0 && !Script().IsMatch(lines[at]); at++)
        {
            lines[at] = Signs().Replace(lines[at],
                found => string.Concat(found.Value.Select(sign => sign is ' ' ? " " : $"&#{(int)sign};")));
        }
    }

    [GeneratedRegex(@"^[ ]{0,3}\[[^\[\]\n]+\]:[ \t]*\S+.*$")]
    private static partial Regex Second();

    [GeneratedRegex(@"^(?<fence>`{3,}|~{3,})[^`]*$")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^(?:[ ]{4}|[ ]{0,3}\t)")]
    private static partial Regex Indent();

    [GeneratedRegex(@"^(?:[ ]{4}|[ ]{0,3}\t)\s*</?[a-zA-Z]")]
    private static partial Regex IndentedTag();

    [GeneratedRegex(@"<(?:pre|textarea|script|style)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Preformatted();

    [GeneratedRegex(@"<(?:script|style)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    [GeneratedRegex(@"\*\*|`|\[(?=[^\[\]\n]{1,200}\][\[(])|^[ ]{0,3}#{2,6}(?=[ ])")]
    private static partial Regex Signs();
}
