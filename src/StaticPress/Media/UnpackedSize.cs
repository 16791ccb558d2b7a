namespace StaticPress.Media;

/// <summary>
/// How large a picture may be before nothing is made of it, in pixels. One that is stored row by row is unpacked so, and takes no memory
/// worth speaking of; of one that comes finer and finer, or is packed as a whole, all is in memory at once: up to five bytes a pixel.
/// </summary>
internal static class UnpackedSize
{
    private const long Whole = 50_000_000;
    private const long Rows = 100_000_000;

    /// <summary>Of these a reduced size is unpacked at once. Phones take pictures of two hundred million.</summary>
    private const long Reducible = 250_000_000;

    /// <exception cref="Sources.UnreadableException">The file is gone, or the system refuses.</exception>
    public static bool IsTooLarge(Picture picture)
    {
        if (picture.Size is not { } size || !picture.IsRaster) return false;
        var pixels = (long)size.Width * size.Height;
        return pixels > Whole && pixels > picture.Kind switch
        {
            PictureKind.Jpeg when !JpegSize.IsOfSeveralScans(picture.File) => Reducible,
            PictureKind.Png when !IsHeavy(picture) => Rows,
            PictureKind.WebP => Rows,
            _ => Whole,
        };
    }

    /// <summary>
    /// All in memory at once, or twice as much a pixel: depth and interlacing in a PNG's first chunk (PNG specification, 11.2.2).
    /// </summary>
    private static bool IsHeavy(Picture png)
    {
        Span<byte> facts = stackalloc byte[5];
        return png.File.Read(24, facts) < facts.Length || facts is not [<= 8, .., 0];
    }
}
