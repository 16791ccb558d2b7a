namespace StaticPress.Media;

/// <summary>Walks over the blocks of a GIF (GIF89a, 17 to 27), of which the pixels are skipped.</summary>
internal static class GifFrames
{
    private const byte Extension = 0x21;
    private const byte Frame = 0x2C;

    /// <summary>Whether a second frame follows the first. Most films say so before it; one that is shown once does not.</summary>
    public static bool AreSeveral(ReadOnlySpan<byte> gif)
    {
        if (gif.Length < 13) return false;
        var (at, frames) = (13 + TableLength(gif[10]), 0);
        while (at + 10 < gif.Length)
        {
            if (gif[at] == Frame)
            {
                if (++frames == 2) return true;
                at += 11 + TableLength(gif[at + 9]);
            }
            else if (gif[at] == Extension) at += 2;
            else return false;

            // Blocks of at most 255 bytes, each behind its length, up to an empty one.
            while (at < gif.Length && gif[at] != 0) at += gif[at] + 1;
            at++;
        }

        return false;
    }

    private static int TableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
