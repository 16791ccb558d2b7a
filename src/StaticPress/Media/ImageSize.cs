using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>Width and height of an image in CSS pixels.</summary>
internal readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>What a browser would accept as an image; larger numbers are a broken header.</summary>
    private const int Most = 1 << 20;

    /// <summary>Reads the header of a file, never all of it.</summary>
    /// <returns>Null when the format is not known or the header is broken: the page then does without.</returns>
    /// <exception cref="UnreadableException">The file is gone, or the system refuses.</exception>
    public static ImageSize? Of(SourceFile file)
    {
        Span<byte> start = stackalloc byte[32];
        start = start[..file.Read(0, start)];
        var size = start switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => RasterSize.OfPng(start),
            [0xFF, 0xD8, 0xFF, ..] => JpegSize.Of(file),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => RasterSize.OfGif(start),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => RasterSize.OfWebP(start),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => AvifSize.Of(file),
            _ when file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) => SvgSize.Of(file),
            _ => null,
        };
        return size is { Width: > 0 and <= Most, Height: > 0 and <= Most } ? size : null;
    }
}
