namespace StaticPress.Pictures;

/// <summary>
/// Leaves out of a GIF (GIF89a) its comments, the application extensions that no browser reads, and what follows the trailer.
/// </summary>
internal static class CleanGif
{
    private const byte Extension = 0x21;
    private const byte Image = 0x2C;
    private const byte Trailer = 0x3B;

    /// <inheritdoc cref="CleanCopy.Of"/>
    public static byte[]? Of(ReadOnlySpan<byte> picture, bool cutOff = false)
    {
        if (picture.Length < 13) return null;
        var copy = new ByteCopy(picture.Length + 1);
        var at = 13 + ColourTable(picture[10]);
        if (at > picture.Length) return null;
        copy.Add(picture[..at]);
        while (at < picture.Length && picture[at] != Trailer)
        {
            var head = picture[at] switch
            {
                Extension => 2,
                Image when at + 10 <= picture.Length => 11 + ColourTable(picture[at + 9]),
                _ => -1,
            };
            if (head < 0 || BlocksLength(picture, at + head) is not { } blocks)
            {
                if (!cutOff) return null;
                if (picture[at] == Image) copy.Add(picture[at..]);
                break;
            }

            var part = picture.Slice(at, head + blocks);
            if (part[0] == Image || IsKept(part)) copy.Add(part);
            at += part.Length;
        }

        copy.Add([Trailer]);
        return copy.ToArray();
    }

    private static int ColourTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    /// <summary>Data comes in blocks, each behind its length, to one of none.</summary>
    private static int? BlocksLength(ReadOnlySpan<byte> picture, int start)
    {
        var at = start;
        while (at < picture.Length && picture[at] != 0) at += picture[at] + 1;
        return at < picture.Length ? at + 1 - start : null;
    }

    private static bool IsKept(ReadOnlySpan<byte> extension) => extension[1] switch
    {
        0xF9 or 0x01 => true,
        0xFF => extension[3..].StartsWith("NETSCAPE2.0"u8) || extension[3..].StartsWith("ANIMEXTS1.0"u8) || extension[3..]
            .StartsWith("ICCRGBG1012"u8),
        _ => false,
    };
}
