using System.Buffers.Binary;

namespace StaticPress.Pictures;

/// <summary>
/// Leaves out of a JPEG (ITU-T T.81, annex B) every application segment but JFIF, the colour profile and Adobe's, all comments, and what
/// follows the end of the image, where phones keep further pictures.
/// </summary>
internal static class CleanJpeg
{
    public const byte StartOfScan = 0xDA;
    public const byte EndOfImage = 0xD9;
    private const byte Comment = 0xFE;

    /// <inheritdoc cref="CleanCopy.Of"/>
    public static byte[]? Of(ReadOnlySpan<byte> picture, bool cutOff = false)
    {
        var copy = new ByteCopy(picture.Length + OrientationTag.Length + 4);
        copy.Add(picture[..2]);
        var turned = false;
        for (var at = 2; at + 4 <= picture.Length;)
        {
            var marker = picture[at + 1];
            // What stands between two segments is stepped over, as every reader of JPEGs does.
            if (picture[at] != 0xFF || marker is 0 or 0xFF)
            {
                at++;
                continue;
            }

            if (marker == EndOfImage) break;
            var end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(picture[(at + 2)..]);
            if (end < at + 4 || end > picture.Length)
            {
                if (!cutOff) return null;
                if (IsKept(marker, picture[(at + 4)..])) copy.Add(picture[at..]);
                break;
            }

            var content = picture[(at + 4)..end];
            if (IsKept(marker, content)) copy.Add(picture[at..end]);
            else if (marker == 0xE1 && !turned && OrientationTag.Read(content) is > 1 and var orientation)
            {
                turned = true;
                copy.Add([0xFF, 0xE1, 0, OrientationTag.Length + 2]);
                OrientationTag.Write(copy, orientation);
            }

            at = end;
            if (marker != StartOfScan) continue;
            var scan = ScanLength(picture[at..]);
            copy.Add(picture.Slice(at, scan));
            at += scan;
        }

        copy.Add([0xFF, EndOfImage]);
        return copy.ToArray();
    }

    private static bool IsKept(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        0xE0 => content.StartsWith("JFIF\0"u8) && !HasThumbnail(content),
        0xE2 => content.StartsWith("ICC_PROFILE\0"u8),
        0xEE => content.StartsWith("Adobe"u8),
        >= 0xE1 and <= 0xEF or Comment => false,
        _ => true,
    };

    /// <summary>JFIF 1.02: two bytes behind the density give the size of a small copy that follows.</summary>
    private static bool HasThumbnail(ReadOnlySpan<byte> jfif) => jfif.Length > 14;

    /// <summary>Coded data runs to the next marker that is neither a stuffed byte nor a restart.</summary>
    public static int ScanLength(ReadOnlySpan<byte> data)
    {
        for (var at = 0; ;)
        {
            var next = data[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= data.Length) return data.Length;
            at += next;
            if (data[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7))) return at;
            at += data[at + 1] == 0xFF ? 1 : 2;
        }
    }
}
