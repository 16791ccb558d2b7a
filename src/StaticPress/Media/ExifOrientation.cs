using System.Buffers.Binary;
using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>Whether a camera says that its picture is to be shown turned by a quarter: browsers obey that, so width and height change places.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;

    /// <param name="offset">Where the content of the APP1 segment begins.</param>
    public static bool IsTurned(SourceFile file, long offset)
    {
        Span<byte> bytes = stackalloc byte[512];
        bytes = bytes[..file.Read(offset, bytes)];
        if (bytes.Length < 14 || !bytes.StartsWith("Exif\0\0"u8)) return false;
        var tiff = bytes[6..];
        var little = tiff[0] == (byte)'I';
        var directory = Read32(tiff[4..], little);
        if (directory > (uint)tiff.Length - 2) return false;
        var entries = Read16(tiff[(int)directory..], little);
        for (var i = 0; i < entries; i++)
        {
            var at = (int)directory + 2 + (i * 12);
            if (at + 12 > tiff.Length) return false;
            if (Read16(tiff[at..], little) == Tag) return Read16(tiff[(at + 8)..], little) is >= 5 and <= 8;
        }

        return false;
    }

    private static ushort Read16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Read32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
