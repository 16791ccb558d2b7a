using StaticPress.Primitives;

namespace StaticPress.Yaml;

/// <summary>
/// Finds the lines that are meant where a parser stopped: it stops at the first thing that cannot be, which is often the innocent line
/// below the faulty one, and says nothing of what comes after. So the lines that may be wrong are put right in memory; those without which
/// the text cannot be read are the mistakes, all told at once.
/// </summary>
internal static class YamlMending
{
    /// <summary>Each costs a reading, and who made so many is not writing YAML.</summary>
    private const int MostSlips = 12;

    /// <summary>Settings are written by hand; what is longer comes from a program.</summary>
    private const int LongestText = 64 * 1024;

    /// <summary>A key that began a few lines up may still be open where the parser stops.</summary>
    private const int LinesBack = 3;

    /// <param name="line">On which the parser stopped, 1-based in the text.</param>
    /// <returns>With what the author meant for its value; null when no line here is known to be wrong.</returns>
    public static Reading<YamlNode>? Read(string text, int line, Place start, YamlAttempt attempt)
    {
        if (text.Length > LongestText) return null;
        var rows = text.Split('\n');
        var slips = YamlSlip.In(rows).Take(MostSlips + 1).ToList();
        if (slips.Count is > 0 and <= MostSlips && attempt(Mended(rows, slips), start).Problem is null)
        {
            foreach (var slip in slips.ToArray())
            {
                var others = slips.Where(other => other != slip);
                if (attempt(Mended(rows, others), start).Problem is null) slips.Remove(slip);
            }

            return new Reading<YamlNode>(attempt(Mended(rows, slips), start).Node!, [.. slips.Select(slip => Told(slip, start))]);
        }

        for (var row = Math.Min(line, rows.Length) - 1; row >= Math.Max(0, line - 1 - LinesBack); row--)
        {
            if (YamlSlip.Of(rows, row) is { } slip) return new Reading<YamlNode>(YamlMap.Empty, [Told(slip, start)]);
        }

        return null;
    }

    private static string Mended(string[] rows, IEnumerable<YamlSlip> slips)
    {
        var mended = rows.ToArray();
        foreach (var slip in slips) mended[slip.Row] = slip.Meant;
        return string.Join('\n', mended);
    }

    private static Problem Told(YamlSlip slip, Place start) =>
        Problem.Error(start with { Line = start.Line + slip.Row, Column = slip.Column }, ProblemCode.YamlSyntax, slip.Text, slip.Hint);
}
