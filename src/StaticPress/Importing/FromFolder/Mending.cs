using System.Buffers;
using System.Text.RegularExpressions;
using StaticPress.Markdown;
using StaticPress.Primitives;

namespace StaticPress.Importing.FromFolder;

/// <summary>
/// Signs that meant one thing to the old program and would mean another here, or nothing: each gets a backslash, so that readers see what
/// they saw. Only what the program itself has named is touched.
/// </summary>
internal static partial class Mending
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[]{}*|:<_");

    private static readonly string[] OfSigns =
    [
        ProblemCode.LeftOverMarks, ProblemCode.LeadsNowhere, ProblemCode.BracesAreText, ProblemCode.AddressWithSpace,
        ProblemCode.ForeignCode, ProblemCode.NoTable,
    ];

    /// <param name="text">A whole file.</param>
    /// <param name="problems">Of this file.</param>
    public static string Mend(string text, IEnumerable<Problem> problems, IEnumerable<string> held)
    {
        var lines = text.Split('\n').ToList();
        foreach (var problem in problems.OrderByDescending(problem => problem.Place.Line).ThenByDescending(problem => problem.Place.Column))
        {
            var (row, at) = (problem.Place.Line - 1, problem.Place.Column - 1);
            if (row < 0 || row >= lines.Count || at < 0 || at >= lines[row].Length) continue;
            if (problem.Code == ProblemCode.UnseenSign
                && ControlCharacters.LetterOf(lines[row][at]) is not ControlCharacters.Unknown and var letter && letter != lines[row][at])
                lines[row] = $"{lines[row][..at]}{letter}{lines[row][(at + 1)..]}";
            else if (problem.Code == ProblemCode.UnseenSign && !char.IsAscii(lines[row][at])) lines[row] = lines[row].Remove(at, 1);
            else if (problem.Code == ProblemCode.SameWordPressNumber) lines[row] = $"# Another post has the same number. {lines[row]}";
            else if (problem.Code == ProblemCode.ForgottenNote) TakeOutNote(lines, row);
            else if (problem.Code == ProblemCode.MisreadBlock) MisreadMending.Mend(lines, row);
            else if (problem.Code == ProblemCode.DeadStyle) lines[row] = NoAttributes().Replace(Style().Replace(lines[row], ""), "");
            else if (problem.Code == ProblemCode.ForbiddenAttribute)
                lines[row] = lines[row][..at] + NoAttributes().Replace(Braces().Replace(lines[row][at..], WithoutRefused, 1), "");
            else if (problem.Code == ProblemCode.ForeignCode
                && (lines[row].StartsWith("import ", StringComparison.Ordinal)
                    || lines[row].StartsWith("export ", StringComparison.Ordinal)) && !lines[row].Contains('`'))
                lines[row] = $"`{lines[row].TrimEnd()}`";
            else if (problem.Code == ProblemCode.ForeignCode && IsModule(lines[row].AsSpan(at)))
                lines[row] = AsCode(lines[row], at);
            // Within HTML a backslash is a sign like any other.
            else if (problem.Code == ProblemCode.ForeignCode && lines[row][at] == '<')
                lines[row] = $"{lines[row][..at]}&lt;{lines[row][(at + 1)..]}";
            else if (OfSigns.Contains(problem.Code, StringComparer.Ordinal) && SignAt(lines[row], at) is var sign and >= 0)
                lines[row] = lines[row].Insert(sign, "\\");
            else if (problem.Code == ProblemCode.LeftOverMarks
                && lines[row].IndexOf("\\*", Math.Max(0, at - 1), StringComparison.Ordinal) is var mark and > 0)
                // A bare address took the backslash for its own.
                lines[row] = lines[row].Insert(mark, " ");
        }

        return held.Distinct(StringComparer.Ordinal).Aggregate(string.Join('\n', lines), WithoutLink);
    }

    private static bool IsModule(ReadOnlySpan<char> rest) =>
        rest.StartsWith("import ", StringComparison.Ordinal) || rest.StartsWith("export ", StringComparison.Ordinal);

    /// <summary>To the end of the line, of the cell of a table, or of what a tag ends.</summary>
    private static string AsCode(string line, int at)
    {
        var end = line.TrimStart().StartsWith('|') ? line.IndexOf('|', at) : line.Length;
        if (end < 0) end = line.Length;
        if (line.IndexOf('<', at) is var tag and > 0 && tag < end) end = tag;
        var code = line[at..end].TrimEnd();
        return code.Contains('`', StringComparison.Ordinal) || line[..at].Count(sign => sign == '`') % 2 == 1
            ? line : $"{line[..at]}`{code}`{line[(at + code.Length)..]}";
    }

    /// <summary>
    /// The lines of a note that nothing refers to, which readers of the old site did not see either. Where it is not plain that a line is
    /// a part of it, the line stays: it is better seen than lost.
    /// </summary>
    private static void TakeOutNote(List<string> lines, int row)
    {
        if (!lines[row].StartsWith("[^", StringComparison.Ordinal)) return;
        var end = row + 1;
        for (var at = end; at < lines.Count; at++)
        {
            if (lines[at].Length == 0) continue;
            var isInside = lines[at].StartsWith("    ", StringComparison.Ordinal)
                || (lines[at - 1].Length > 0 && char.IsLetter(lines[at][0]));
            if (!isInside) break;
            end = at + 1;
        }

        lines.RemoveRange(row, end - row);
    }

    /// <returns>Where the first sign stands that a backslash takes its meaning from; -1 for none.</returns>
    private static int SignAt(string line, int at)
    {
        // Of a heading or an item without a space, and of a box.
        var sign = line[at] is '#' or '-' || line.AsSpan(at).StartsWith("!!!") ? 0 : line.AsSpan(at).IndexOfAny(Signs);
        if (sign < 0) return -1;
        sign += at;
        return sign > 0 && line[sign - 1] == '\\' ? -1 : sign;
    }

    /// <summary>The words of a link to what readers do not see, without the link.</summary>
    private static string WithoutLink(string text, string address) =>
        Regex.Replace(text, $@"(?<!!)\[(?<words>[^\[\]\n]*)\]\(<?{Regex.Escape(address)}>?(?:\s+""[^""\n]*"")?\)",
            found => found.Groups["words"].Value, RegexOptions.CultureInvariant);

    private static string WithoutRefused(Match braces) => Attribute().Replace(braces.Value,
        found => AttributeFilter.IsRefused(found.Groups["name"].Value, found.Groups["value"].Value.Trim('"', '\'')) ? "" : found.Value);

    [GeneratedRegex(@"\{[^{}\n]*\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"[ ]?(?<name>[A-Za-z][\w:-]*)=(?<value>""[^""]*""|'[^']*'|[^\s}]+)")]
    private static partial Regex Attribute();

    [GeneratedRegex(@"(?<=\{)style\s*=\s*(?:""[^""]*""|'[^']*')|\sstyle\s*=\s*(?:""[^""]*""|'[^']*')", RegexOptions.IgnoreCase)]
    private static partial Regex Style();

    /// <summary>A list of attributes that held nothing else.</summary>
    [GeneratedRegex(@"[ ]?\{:?[ ]*\}[ ]*$")]
    private static partial Regex NoAttributes();
}
