using System.Buffers.Binary;
using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>
/// The <c>ispe</c> property of an AVIF file (ISO/IEC 23008-12, 6.5.3). A file may hold one for each of its items (a thumbnail,
/// a tile, the alpha plane); the picture itself is the largest.
/// </summary>
internal static class AvifSize
{
    private const int MaxHeader = 16 << 10;

    public static ImageSize? Of(SourceFile file)
    {
        var bytes = new byte[Math.Min(file.Length, MaxHeader)];
        var header = bytes.AsSpan(0, file.Read(0, bytes));
        if (header.Length < 16 || !IsAvif(header)) return null;
        ImageSize? largest = null;
        while (header.IndexOf("ispe"u8) is var at and >= 0 && at + 16 <= header.Length)
        {
            // After the name: version and flags, then width and height.
            var width = BinaryPrimitives.ReadInt32BigEndian(header[(at + 8)..]);
            var height = BinaryPrimitives.ReadInt32BigEndian(header[(at + 12)..]);
            if (largest is null || (long)width * height > (long)largest.Value.Width * largest.Value.Height) largest = new(width, height);
            header = header[(at + 16)..];
        }

        return largest is { } size && IsTurned(bytes) ? size.Turned : largest;
    }

    /// <summary>
    /// The property <c>irot</c> (ISO/IEC 23008-12, 6.5.10): quarter turns, of which one and three change width and height.
    /// </summary>
    private static bool IsTurned(ReadOnlySpan<byte> header) =>
        header.IndexOf("irot"u8) is var at and >= 0 && at + 4 < header.Length && (header[at + 4] & 1) == 1;

    public static bool IsAvif(ReadOnlySpan<byte> header)
    {
        var brands = header[8..(int)Math.Min((uint)header.Length, Math.Max(12, BinaryPrimitives.ReadUInt32BigEndian(header)))];
        return brands.IndexOf("avif"u8) >= 0 || brands.IndexOf("avis"u8) >= 0;
    }
}
