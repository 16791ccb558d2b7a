using System.Buffers;

namespace StaticPress.Markdown.Comments;

/// <summary>
/// Writes what most readers leave — paragraphs of words, now and then one with *stress* — several times as fast as by way of Markdown's
/// tree, and steps aside for anything else. A property test holds that both write the same.
/// </summary>
internal static class ReplyProse
{
    /// <summary>What may mean something in Markdown in the midst of a row; stars are looked at one by one.</summary>
    private static readonly SearchValues<char> Meaningful = SearchValues.Create("\\`_[]<>&\t");

    private const string OpeningMarks = "\"'(\u201C\u2018";
    private const string MarksBehindStress = " .,;:!?)";

    /// <param name="text">Without Hebrew or Arabic.</param>
    /// <returns>Null when there is more in the text than prose.</returns>
    public static ReplyHtml? TryWrite(ReadOnlySpan<char> text, ReplyOutput output)
    {
        if (text.ContainsAny(Meaningful) || text.Contains("://", StringComparison.Ordinal)) return null;
        output.Begin(turns: false);
        var isOpen = false;
        foreach (var line in text.Split('\n'))
        {
            var row = text[line];
            if (row.IsEmpty)
            {
                if (isOpen) output.Close("p");
                isOpen = false;
                continue;
            }

            if (!IsPlain(row)) return null;
            if (isOpen) output.Break();
            else output.Open("p");
            isOpen = true;
            if (!TryWriteRow(row, output)) return null;
        }

        if (isOpen) output.Close("p");
        return output.Done(isRightToLeft: false);
    }

    /// <summary>A row that begins with a word begins no list, heading, rule or code.</summary>
    private static bool IsPlain(ReadOnlySpan<char> row) => (char.IsLetter(row[0]) || OpeningMarks.Contains(row[0])) && !char.IsWhiteSpace(row[^1]);

    private static bool TryWriteRow(ReadOnlySpan<char> row, ReplyOutput output)
    {
        while (row.IndexOf('*') is var star and >= 0)
        {
            var stressed = row[(star + 1)..];
            var end = stressed.IndexOf('*');
            if (end < 1 || star == 0 || row[star - 1] != ' ') return false;
            var rest = stressed[(end + 1)..];
            stressed = stressed[..end];
            if (!char.IsAsciiLetter(stressed[0]) || !char.IsAsciiLetter(stressed[^1])) return false;
            if (!rest.IsEmpty && !MarksBehindStress.Contains(rest[0])) return false;
            output.Text(row[..star]);
            output.Markup("<em>");
            output.Text(stressed);
            output.Markup("</em>");
            row = rest;
        }

        output.Text(row);
        return true;
    }
}
