using System.Buffers.Binary;
using StaticPress.Primitives;

namespace StaticPress.Media;

/// <summary>An ICO around a PNG as it is, which every browser has read since Windows Vista.</summary>
internal static class IconFile
{
    private const int HeaderLength = 22;

    public static void Write(Picture png, Utf8Buffer output)
    {
        var bytes = png.File.ReadAll();
        Span<byte> header = stackalloc byte[HeaderLength];
        WriteHeader(header, png.Size ?? new ImageSize(0, 0), bytes.Length);
        output.Write(header);
        output.Write(bytes);
    }

    public static byte[] Of(byte[] png, ImageSize size)
    {
        var icon = new byte[HeaderLength + png.Length];
        WriteHeader(icon, size, png.Length);
        png.CopyTo(icon, HeaderLength);
        return icon;
    }

    private static void WriteHeader(Span<byte> header, ImageSize size, int length)
    {
        header[..HeaderLength].Clear();
        header[2] = 1; // an icon
        header[4] = 1; // of one picture
        header[6] = (byte)size.Width; // 256 is written as 0
        header[7] = (byte)size.Height;
        header[10] = 1; // colour plane
        header[12] = 32; // bits a pixel
        BinaryPrimitives.WriteInt32LittleEndian(header[14..], length);
        BinaryPrimitives.WriteInt32LittleEndian(header[18..], HeaderLength);
    }
}
