using System.Buffers.Binary;
using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>
/// Walks from chunk to chunk of a PNG up to its pixels: a colour profile may push what matters far from the start.
/// </summary>
internal static class PngChunks
{
    private const int SignatureLength = 8;

    /// <summary>Length, name and check value.</summary>
    private const int Frame = 12;

    /// <summary>A picture has a dozen chunks before its pixels; the limit ends a walk through a hostile file.</summary>
    private const int Most = 256;

    /// <returns>Where the content of the chunk lies; null when none of the name stands before the pixels.</returns>
    public static long? Find(SourceFile file, ReadOnlySpan<byte> name)
    {
        Span<byte> head = stackalloc byte[8];
        var at = (long)SignatureLength;
        for (var i = 0; i < Most && file.Read(at, head) == head.Length && !head[4..].SequenceEqual("IDAT"u8); i++)
        {
            if (head[4..].SequenceEqual(name)) return at + head.Length;
            at += Frame + BinaryPrimitives.ReadUInt32BigEndian(head);
        }

        return null;
    }
}
