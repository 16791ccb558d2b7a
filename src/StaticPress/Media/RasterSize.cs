using System.Buffers.Binary;
using StaticPress.Pictures;
using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>Formats whose size stands at a fixed place near the start.</summary>
internal static class RasterSize
{
    /// <summary>PNG specification, 11.2.2: the IHDR chunk comes first.</summary>
    public static ImageSize? OfPng(SourceFile file, ReadOnlySpan<byte> start) =>
        start.Length >= 24 && start[12..16].SequenceEqual("IHDR"u8)
            ? Upright(new(BinaryPrimitives.ReadInt32BigEndian(start[16..]), BinaryPrimitives.ReadInt32BigEndian(start[20..])), file)
            : null;

    /// <summary>Browsers obey a PNG's orientation when it stands before the pixels (PNG third edition, 11.3.4.5).</summary>
    private static ImageSize Upright(ImageSize size, SourceFile file)
    {
        Span<byte> exif = stackalloc byte[512];
        return PngChunks.Find(file, "eXIf"u8) is { } at && OrientationTag.ReadTiff(exif[..file.Read(at, exif)]) >= 5 ? size.Turned : size;
    }

    public static ImageSize? OfGif(ReadOnlySpan<byte> start) =>
        start.Length >= 10
            ? new(BinaryPrimitives.ReadUInt16LittleEndian(start[6..]), BinaryPrimitives.ReadUInt16LittleEndian(start[8..]))
            : null;

    /// <summary>RFC 9649: one of three kinds of first chunk, each with its own packing.</summary>
    public static ImageSize? OfWebP(ReadOnlySpan<byte> start)
    {
        if (start.Length < 30 || !start[8..12].SequenceEqual("WEBP"u8)) return null;
        var kind = start[12..16];
        if (kind.SequenceEqual("VP8 "u8))
        {
            return new(BinaryPrimitives.ReadUInt16LittleEndian(start[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(start[28..]) & 0x3FFF);
        }

        if (kind.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(start[21..]);
            return new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);
        }

        return kind.SequenceEqual("VP8X"u8) ? new(UInt24(start[24..]) + 1, UInt24(start[27..]) + 1) : null;
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
