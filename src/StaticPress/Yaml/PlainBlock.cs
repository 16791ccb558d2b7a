using System.Buffers;

namespace StaticPress.Yaml;

/// <summary>Reads a text of several lines, as comments have: the rows behind <c>message: |</c>, moved in by two spaces.</summary>
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
        var buffer = ArrayPool<char>.Shared.Rent(rest.Length);
        try
        {
            var text = Read(ref rest, buffer, out rows);
            return text < 0 ? null : new string(buffer, 0, text);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <returns>The text's length, or -1.</returns>
    private static int Read(ref ReadOnlySpan<char> rest, Span<char> text, out int rows)
    {
        var (written, length) = (0, 0);
        rows = 0;
        while (!rest.IsEmpty)
        {
            var here = rest;
            var row = NextRow(ref rest);
            if (row.StartsWith(Indent))
            {
                row[Indent.Length..].CopyTo(text[written..]);
                written += row.Length - Indent.Length;
            }
            else if (!row.IsEmpty)
            {
                rest = here;
                if (row[0] == ' ') return -1;
                break;
            }

            rows++;
            var hasEnd = here.Length > row.Length;
            if (hasEnd) text[written++] = '\n';
            if (row.Length > Indent.Length) length = written;
        }

        return length;
    }

    public static ReadOnlySpan<char> NextRow(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('\n');
        var row = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return row;
    }
}
