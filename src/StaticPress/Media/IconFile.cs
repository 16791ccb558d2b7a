using System.Buffers.Binary;
using StaticPress.Primitives;

namespace StaticPress.Media;

/// <summary>An ICO around a PNG as it is, which every browser has read since Windows Vista.</summary>
internal static class IconFile
{
    public static void Write(Picture png, Utf8Buffer output)
    {
        const int HeaderLength = 22;
        var size = png.Size ?? new ImageSize(0, 0);
        var bytes = png.File.ReadAll();
        Span<byte> header = stackalloc byte[HeaderLength];
        header.Clear();
        header[2] = 1; // an icon
        header[4] = 1; // of one picture
        header[6] = (byte)size.Width; // 256 is written as 0
        header[7] = (byte)size.Height;
        header[10] = 1; // colour plane
        header[12] = 32; // bits a pixel
        BinaryPrimitives.WriteInt32LittleEndian(header[14..], bytes.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[18..], HeaderLength);
        output.Write(header);
        output.Write(bytes);
    }
}
