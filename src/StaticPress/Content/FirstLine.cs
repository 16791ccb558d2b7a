using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

/// <summary>What stands where a front matter was meant to begin.</summary>
internal static class FirstLine
{
    /// <summary>A longer line is a rule, or ornament.</summary>
    private const int Longest = 12;

    /// <returns>Null when none was meant.</returns>
    public static Problem? Of(string path, ReadOnlySpan<byte> text)
    {
        var rest = text.TrimStart(" \t\r\n"u8);
        var row = RowOf(rest);
        if (row.Length is 0 or > Longest * 3 || StrictUtf8.FirstBadByte(row) >= 0) return null;
        var above = text[..^rest.Length];
        var place = new Place(path, above.Count((byte)'\n') + 1, above.Length - (above.LastIndexOf((byte)'\n') + 1) + 1);
        var line = StrictUtf8.Decode(row).TrimEnd();
        if (above.Length > 0 && HeadFence.Of(row) is not null)
            return Problem.Error(place, ProblemCode.NoFrontMatter,
                above.Contains((byte)'\n') ? $"Above the front matter's '{line}' stand empty lines."
                    : $"Before the front matter's '{line}' stands a space.",
                "Take that out: a front matter begins with the first sign of its file.");
        var next = RowOf(rest[Math.Min(row.Length + 1, rest.Length)..]);
        return line.Length <= Longest && next.IndexOf((byte)':') > 0
            && line.All(sign => sign is '-' or '–' or '—' or '−' or '‐' or '_' or '*' or '=' or '~' or ' ')
            ? Problem.Error(place, ProblemCode.NoFrontMatter, $"A front matter begins with three hyphens, and here stands '{line}'.",
                "Write '---', and the same below the last setting. Some programs make a dash of two hyphens.")
            : null;
    }

    private static ReadOnlySpan<byte> RowOf(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\n');
        return end < 0 ? text : text[..end];
    }
}
