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
        var turned = false;
        if (FrameOf(file, ref turned) is not { } frame) return null;
        return turned ? frame.Size.Turned : frame.Size;
    }

    /// <summary>Whether it comes finer and finer, or colour by colour, so that nothing of it is known before all of it is.</summary>
    public static bool IsOfSeveralScans(SourceFile file)
    {
        var turned = false;
        if (FrameOf(file, ref turned) is not { } frame) return false;
        Span<byte> head = stackalloc byte[5];
        var at = frame.End;
        for (var i = 0; i < MaxSegments && file.Read(at, head) == head.Length; i++)
        {
            if (head[0] == 0xFF && head[1] == 0xDA) return frame.IsProgressive || head[4] < frame.Colours;
            at += head[0] == 0xFF && head[1] is not (0 or 0xFF) ? 2 + BinaryPrimitives.ReadUInt16BigEndian(head[2..]) : 1;
        }

        return true;
    }

    private static Frame? FrameOf(SourceFile file, ref bool turned)
    {
        Span<byte> head = stackalloc byte[10];
        var at = 2L;
        for (var i = 0; i < MaxSegments; i++)
        {
            if (file.Read(at, head) < head.Length) return null;
            if (head[0] != 0xFF || head[1] is 0 or 0xFF)
            {
                at++;
                continue;
            }

            if (IsFrame(head[1]))
            {
                return new Frame(
                    new(BinaryPrimitives.ReadUInt16BigEndian(head[7..]), BinaryPrimitives.ReadUInt16BigEndian(head[5..])),
                    IsProgressive: (head[1] & 3) == 2,
                    Colours: head[9],
                    End: at + 2 + BinaryPrimitives.ReadUInt16BigEndian(head[2..]));
            }

            if (head[1] is 0xD9 or 0xDA) return null;
            if (head[1] == 0xE1) turned |= IsTurned(file, at + 4);
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(head[2..]);
        }

        return null;
    }

    /// <param name="IsProgressive">SOF2, SOF6, SOF10 and SOF14.</param>
    /// <param name="End">Where the segments that follow it begin.</param>
    private readonly record struct Frame(ImageSize Size, bool IsProgressive, int Colours, long End);

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
