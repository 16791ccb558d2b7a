using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>Width and height of an image in CSS pixels.</summary>
internal readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>What a browser would accept as an image; larger numbers are a broken header.</summary>
    private const int Most = 1 << 20;

    public ImageSize Turned => new(Height, Width);

    /// <summary>Reads the header of a file, never all of it.</summary>
    /// <param name="start">The first bytes of the file.</param>
    /// <returns>Null when the format is not known or the header is broken: the page then does without.</returns>
    /// <exception cref="UnreadableException">The file is gone, or the system refuses.</exception>
    public static ImageSize? Of(SourceFile file, PictureKind kind, ReadOnlySpan<byte> start)
    {
        var size = kind switch
        {
            PictureKind.Png => RasterSize.OfPng(file, start),
            PictureKind.Jpeg => JpegSize.Of(file),
            PictureKind.Gif => RasterSize.OfGif(start),
            PictureKind.WebP => RasterSize.OfWebP(start),
            PictureKind.Avif => AvifSize.Of(file),
            PictureKind.Svg => SvgSize.Of(file),
            _ => null,
        };
        return size is { Width: > 0 and <= Most, Height: > 0 and <= Most } ? size : null;
    }
}
