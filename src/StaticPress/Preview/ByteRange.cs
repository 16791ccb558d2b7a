using System.Globalization;

namespace StaticPress.Preview;

/// <summary>A part of a file, as players ask for it (RFC 9110, 14).</summary>
internal readonly record struct ByteRange(long Start, long Length)
{
    /// <returns>
    /// The whole when nothing or something else than one range of bytes is asked for; null when the range lies behind the end.
    /// </returns>
    public static ByteRange? Read(string? header, long total)
    {
        var whole = new ByteRange(0, total);
        if (header is null || !header.StartsWith("bytes=", StringComparison.OrdinalIgnoreCase) || header.Contains(',')) return whole;
        var parts = header["bytes=".Length..].Trim().Split('-');
        if (parts.Length != 2) return whole;
        if (parts[0].Length == 0)
        {
            if (!IsNumber(parts[1], out var last)) return whole;
            return last == 0 || total == 0 ? null : new ByteRange(Math.Max(0, total - last), Math.Min(last, total));
        }

        if (!IsNumber(parts[0], out var start)) return whole;
        if (parts[1].Length == 0) return start < total ? new ByteRange(start, total - start) : null;
        if (!IsNumber(parts[1], out var end) || end < start) return whole;
        return start < total ? new ByteRange(start, Math.Min(end, total - 1) - start + 1) : null;
    }

    private static bool IsNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
