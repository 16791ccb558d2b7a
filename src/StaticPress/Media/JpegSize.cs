using System.Buffers.Binary;
using StaticPress.Pictures;
using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>
/// Walks from segment to segment of a JPEG (ITU-T T.81, annex B) up to the frame header. A camera's own data before it is
/// stepped over, but it says whether the picture lies on its side.
/// </summary>
internal static class JpegSize
{
    /// <summary>A picture has a dozen segments before its frame; the limit ends a walk through a hostile file.</summary>
    private const int MaxSegments = 256;

    public static ImageSize? Of(SourceFile file)
    {
        Span<byte> head = stackalloc byte[9];
        var turned = false;
        var at = 2L;
        for (var i = 0; i < MaxSegments; i++)
        {
            if (file.Read(at, head) < head.Length || head[0] != 0xFF) return null;
            if (head[1] == 0xFF)
            {
                at++;
                continue;
            }

            if (IsFrame(head[1]))
            {
                var height = BinaryPrimitives.ReadUInt16BigEndian(head[5..]);
                var width = BinaryPrimitives.ReadUInt16BigEndian(head[7..]);
                return turned ? new(height, width) : new(width, height);
            }

            if (head[1] is 0xD9 or 0xDA) return null;
            if (head[1] == 0xE1) turned |= IsTurned(file, at + 4);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(head[2..]);
        }

        return null;
    }

    /// <summary>
    /// Whether a camera says that its picture is to be shown turned by a quarter: browsers obey that, so width and height change places.
    /// </summary>
    private static bool IsTurned(SourceFile file, long segment)
    {
        Span<byte> bytes = stackalloc byte[512];
        return OrientationTag.Read(bytes[..file.Read(segment, bytes)]) >= 5;
    }

    /// <summary>SOF0 to SOF15, without the three of these numbers that are tables.</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
