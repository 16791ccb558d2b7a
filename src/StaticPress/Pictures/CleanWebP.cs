using System.Buffers.Binary;

namespace StaticPress.Pictures;

/// <summary>
/// Leaves out of a WebP (RFC 9649) its EXIF, XMP and unknown chunks, and what follows the container. No browser turns a WebP by its EXIF,
/// so that nothing looks different.
/// </summary>
internal static class CleanWebP
{
    private const int HeaderLength = 12;
    private const byte HasExif = 0x08;
    private const byte HasXmp = 0x04;

    /// <inheritdoc cref="CleanCopy.Of"/>
    public static byte[]? Of(ReadOnlySpan<byte> picture, bool cutOff = false)
    {
        var copy = new ByteCopy(picture.Length);
        copy.Add(picture[..HeaderLength]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(picture[4..]);
        var missing = size - Math.Min(size, (uint)picture.Length - 8);
        if (missing > 0 && !cutOff) return null;
        for (int at = HeaderLength, end = (int)(size - missing) + 8; at < end;)
        {
            if (at + 8 > end) return cutOff ? Sized(copy, missing) : null;
            var length = BinaryPrimitives.ReadUInt32LittleEndian(picture[(at + 4)..]);
            if (length > end - at - 8)
            {
                if (!cutOff) return null;
                if (IsKept(picture[at..])) copy.Add(picture[at..end]);
                break;
            }

            var chunk = picture[at..(int)Math.Min(at + 8 + length + (length & 1), end)];
            if (IsKept(chunk))
            {
                var start = copy.Length;
                copy.Add(chunk);
                if (chunk.StartsWith("VP8X"u8) && length > 0) copy.At(start)[8] &= unchecked((byte)~(HasExif | HasXmp));
            }

            at += chunk.Length;
        }

        return Sized(copy, missing);
    }

    /// <param name="missing">How many bytes the container promises and has not: a reader then takes the rest for still to come.</param>
    private static byte[] Sized(ByteCopy copy, uint missing)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(copy.At(4), (uint)copy.Length - 8 + missing);
        return copy.ToArray();
    }

    private static bool IsKept(ReadOnlySpan<byte> chunk) =>
        chunk.StartsWith("VP8 "u8) || chunk.StartsWith("VP8L"u8) || chunk.StartsWith("VP8X"u8) || chunk.StartsWith("ICCP"u8) ||
        chunk.StartsWith("ALPH"u8) || chunk.StartsWith("ANIM"u8) || chunk.StartsWith("ANMF"u8);
}
