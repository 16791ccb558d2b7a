using System.Buffers.Binary;
using System.IO.Hashing;

namespace StaticPress.Pictures;

/// <summary>
/// Leaves out of a PNG (W3C PNG specification, third edition, 11.3) every chunk that is not needed to show it, and what follows the last.
/// </summary>
internal static class CleanPng
{
    private const int SignatureLength = 8;

    /// <summary>Length, name and check value.</summary>
    private const int Frame = 12;

    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL",
        "fcTL", "fdAT",
    };

    /// <inheritdoc cref="CleanCopy.Of"/>
    public static byte[]? Of(ReadOnlySpan<byte> picture, bool cutOff = false)
    {
        var copy = new ByteCopy(picture.Length + Frame + OrientationTag.Length);
        copy.Add(picture[..SignatureLength]);
        for (var at = SignatureLength; ;)
        {
            if (at + Frame > picture.Length) return cutOff ? copy.ToArray() : null;
            var length = BinaryPrimitives.ReadUInt32BigEndian(picture[at..]);
            var name = System.Text.Encoding.Latin1.GetString(picture.Slice(at + 4, 4));
            if (length > picture.Length - at - Frame)
            {
                if (!cutOff) return null;
                if (Kept.Contains(name)) copy.Add(picture[at..]);
                return copy.ToArray();
            }

            var chunk = picture.Slice(at, (int)length + Frame);
            if (Kept.Contains(name)) copy.Add(chunk);
            else if (name == "eXIf" && OrientationTag.ReadTiff(chunk[8..^4]) is > 1 and var orientation) AddOrientation(copy, orientation);
            if (name == "IEND") return copy.ToArray();
            at += chunk.Length;
        }
    }

    private static void AddOrientation(ByteCopy copy, ushort orientation)
    {
        copy.Add([0, 0, 0, 26]);
        var checkedFrom = copy.Length;
        copy.Add("eXIf"u8);
        OrientationTag.WriteTiff(copy, orientation);
        Span<byte> check = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc32.HashToUInt32(copy.At(checkedFrom)));
        copy.Add(check);
    }
}
