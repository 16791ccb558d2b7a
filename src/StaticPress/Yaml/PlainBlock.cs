using System.Text;

namespace StaticPress.Yaml;

/// <summary>Reads a text of several lines, as replies have: the rows behind <c>message: |</c>, moved in by two spaces.</summary>
internal static class PlainBlock
{
    private const string Indent = "  ";

    /// <param name="rest">The rows below the bar; afterwards those below the text.</param>
    /// <param name="rows">How many rows the text took.</param>
    /// <returns>Null when the text needs the full reader; its last line end is the only one there.</returns>
    public static string? TryRead(ref ReadOnlySpan<char> rest, out int rows)
    {
        rows = 0;
        // The first row says how far all are moved in.
        if (!rest.StartsWith(Indent) || rest.Length == Indent.Length || rest[Indent.Length] is ' ' or '\n') return null;
        var text = new StringBuilder(rest.Length);
        var length = 0;
        while (!rest.IsEmpty)
        {
            var here = rest;
            var row = NextRow(ref rest);
            if (row.StartsWith(Indent)) text.Append(row[Indent.Length..]);
            else if (!row.IsEmpty)
            {
                rest = here;
                if (row[0] == ' ') return null;
                break;
            }

            rows++;
            var hasEnd = here.Length > row.Length;
            if (hasEnd) text.Append('\n');
            if (row.Length > Indent.Length) length = text.Length;
        }

        text.Length = length;
        return text.ToString();
    }

    public static ReadOnlySpan<char> NextRow(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('\n');
        var row = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return row;
    }
}
