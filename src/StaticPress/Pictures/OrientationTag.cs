using System.Buffers.Binary;

namespace StaticPress.Pictures;

/// <summary>
/// How a camera says which side of its picture is up (Exif 2.32, tag 0x0112: 1 is upright, 2 to 8 are turned or mirrored).
/// </summary>
internal static class OrientationTag
{
    private const ushort Tag = 0x0112;

    /// <summary>Leads to the directory of what a satellite receiver said.</summary>
    public const ushort Place = 0x8825;
    private const int HeaderLength = 6;

    /// <summary>Cameras write a dozen; the limit keeps a hostile file from being walked through again and again.</summary>
    private const int MostEntries = 512;

    /// <summary>Of what <see cref="Write"/> adds, in bytes.</summary>
    public const int Length = HeaderLength + 26;

    private static ReadOnlySpan<byte> Header => "Exif\0\0"u8;

    /// <param name="segment">The content of a JPEG's APP1 segment.</param>
    /// <returns>Null when it is no Exif or does not say.</returns>
    public static ushort? Read(ReadOnlySpan<byte> segment) => segment.StartsWith(Header) ? ReadTiff(segment[HeaderLength..]) : null;

    /// <param name="tiff">From the byte order mark on, as PNG and WebP hold it.</param>
    public static ushort? ReadTiff(ReadOnlySpan<byte> tiff) => Find(tiff, Tag) is >= 1 and <= 8 and var value ? value : null;

    public static bool Has(ReadOnlySpan<byte> tiff, ushort tag) => Find(tiff, tag) is not null;

    /// <returns>The first two bytes of a tag's value, in the first directory.</returns>
    private static ushort? Find(ReadOnlySpan<byte> tiff, ushort tag)
    {
        if (tiff.Length < 14 || !(tiff.StartsWith("II"u8) || tiff.StartsWith("MM"u8))) return null;
        var little = tiff[0] == (byte)'I';
        var directory = Read32(tiff[4..], little);
        if (directory > (uint)tiff.Length - 2) return null;
        var entries = Math.Min((int)Read16(tiff[(int)directory..], little), MostEntries);
        for (var i = 0; i < entries; i++)
        {
            var at = (int)directory + 2 + (i * 12);
            if (at + 12 > tiff.Length) return null;
            if (Read16(tiff[at..], little) == tag) return Read16(tiff[(at + 8)..], little);
        }

        return null;
    }

    /// <summary>Adds an Exif block that says this and nothing else.</summary>
    public static void Write(ByteCopy copy, ushort orientation)
    {
        copy.Add(Header);
        WriteTiff(copy, orientation);
    }

    /// <summary>One directory of one entry, big-endian.</summary>
    public static void WriteTiff(ByteCopy copy, ushort orientation) => copy.Add(
        [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]);

    private static ushort Read16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Read32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
