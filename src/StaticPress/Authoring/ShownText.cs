using System.Text;
using StaticPress.Primitives;

namespace StaticPress.Authoring;

/// <summary>
/// A text as the field of a browser shows it, where every line ends alike, and written back so that each line that was not touched keeps
/// the end, and the odd signs, that it had.
/// </summary>
/// <remarks>HTML, “The textarea element”: its value has line feeds alone. U+0000 comes out of HTML as U+FFFD.</remarks>
internal static class ShownText
{
    private const string Windows = "\r\n";

    public static string Of(string text) =>
        text.Replace(Windows, "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD');

    /// <param name="was">As it stands in the file.</param>
    /// <param name="now">As the field shows it.</param>
    /// <param name="lineEnd">Of lines that are new.</param>
    public static string Apply(string was, string now, string lineEnd)
    {
        if (Of(was) == now) return was;
        var (old, rows) = (RowsOf(was), now.Split('\n'));
        var kept = Kept([.. old.Select(row => row.Shown)], rows);
        var stays = kept.ToHashSet();
        var text = new StringBuilder(was.Length + 256);
        var before = -1;
        for (var i = 0; i < rows.Length; i++)
        {
            // A row that stands for another has the end of that.
            before = kept[i] >= 0 ? kept[i] : before + 1 < old.Count && !stays.Contains(before + 1) ? before + 1 : before;
            var isOfOld = kept[i] >= 0 || (before >= 0 && !stays.Contains(before));
            var end = i == rows.Length - 1 ? "" : isOfOld && old[before].End.Length > 0 ? old[before].End : lineEnd;
            Append(text, kept[i] >= 0 ? old[kept[i]].Text : rows[i], end);
        }

        return text.ToString();
    }

    /// <summary>
    /// A carriage return alone and the line feed of an empty line behind it would be read as one end; with a feed of its own it is not.
    /// </summary>
    private static void Append(StringBuilder text, string row, string end)
    {
        if (row.Length == 0 && end.StartsWith('\n') && text.Length > 0 && text[^1] == '\r') text.Append('\n');
        text.Append(row).Append(end);
    }

    /// <summary>What most lines end with.</summary>
    public static string LineEndOf(string text)
    {
        var windows = text.AsSpan().Count(Windows);
        return windows * 2 > text.AsSpan().Count('\n') ? Windows : "\n";
    }

    /// <returns>For each new row which old one it is; -1 for one that is new.</returns>
    private static int[] Kept(string[] old, string[] rows)
    {
        var kept = new int[rows.Length];
        Array.Fill(kept, -1);
        var (one, other) = (0, 0);
        foreach (var edit in Edit.Between(old, rows))
        {
            while (one < edit.Was.Start.Value) kept[other++] = one++;
            (one, other) = (edit.Was.End.Value, edit.Now.End.Value);
        }

        while (one < old.Length) kept[other++] = one++;
        return kept;
    }

    private static List<Row> RowsOf(string text)
    {
        var rows = new List<Row>();
        var at = 0;
        while (true)
        {
            var end = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (end < 0) break;
            end += at;
            var next = text.AsSpan(end).StartsWith(Windows) ? end + 2 : end + 1;
            rows.Add(new Row(text[at..end], text[end..next]));
            at = next;
        }

        rows.Add(new Row(text[at..], ""));
        return rows;
    }

    private sealed record Row(string Text, string End)
    {
        public string Shown => Text.Replace('\0', '\uFFFD');
    }
}
