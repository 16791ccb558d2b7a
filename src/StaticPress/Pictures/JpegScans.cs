using System.Buffers.Binary;

namespace StaticPress.Pictures;

/// <summary>
/// How often a JPEG goes over its own pixels (ITU-T T.81, annex G). Programs write a dozen scans; a file of 200 KB holds thousands, and
/// each takes as long as a picture.
/// </summary>
internal static class JpegScans
{
    /// <summary>Of all scans together, in pixels: sixteen of the largest picture, or sixty of a phone's.</summary>
    private const long Most = 800_000_000;

    public static bool AreTooMany(ReadOnlySpan<byte> jpeg)
    {
        if (jpeg is not [0xFF, 0xD8, ..]) return false;
        var (pixels, scans) = (0L, 0L);
        for (var at = 2; at + 9 <= jpeg.Length && jpeg[at + 1] != CleanJpeg.EndOfImage;)
        {
            var marker = jpeg[at + 1];
            if (jpeg[at] != 0xFF || marker is 0 or 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                pixels = (long)BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 5)..])
                    * BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 7)..]);
            }

            at = Math.Min(jpeg.Length, at + 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]));
            if (marker != CleanJpeg.StartOfScan) continue;
            if (++scans * pixels > Most) return true;
            at += CleanJpeg.ScanLength(jpeg[at..]);
        }

        return false;
    }
}
