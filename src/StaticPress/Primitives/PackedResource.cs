using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace StaticPress.Primitives;

/// <summary>What lies packed inside the program, because it is large and seldom asked for; the project file names it.</summary>
internal static class PackedResource
{
    private const int Room = 1 << 16;

    public static bool Has(string name) => CarriedFiles.Below(name).Any();

    public static byte[] Bytes(string name)
    {
        using var bytes = new MemoryStream();
        Unpack(name, bytes);
        return bytes.ToArray();
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    /// <remarks>Brotli (RFC 7932). By the decoder alone: the stream would bring the encoder along, which is as large as what is
    /// saved.</remarks>
    public static void Unpack(string name, Stream into)
    {
        ReadOnlySpan<byte> rest = CarriedFiles.Bytes(name);
        var room = new byte[Room];
        var decoder = new BrotliDecoder();
        try
        {
            while (true)
            {
                var status = decoder.Decompress(rest, room, out var read, out var written);
                into.Write(room, 0, written);
                rest = rest[read..];
                if (status == OperationStatus.Done) return;
                if (status != OperationStatus.DestinationTooSmall) throw new IOException($"'{name}' in the program is damaged.");
            }
        }
        finally
        {
            decoder.Dispose();
        }
    }
}
