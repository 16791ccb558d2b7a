namespace StaticPress.Pictures;

/// <summary>
/// The bytes of a picture without what it tells of its maker: place, camera, serial numbers, thumbnails, comments. Pixels, colour profile,
/// orientation and animation stay as they are, and nothing is encoded again.
/// </summary>
internal static class CleanCopy
{
    /// <returns>The same bytes where nothing had to go, and for whatever is no picture or a broken one.</returns>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> picture)
    {
        var bytes = picture.Span;
        var clean = bytes switch
        {
            [0xFF, 0xD8, 0xFF, ..] => CleanJpeg.Of(bytes),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => CleanPng.Of(bytes),
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => CleanGif.Of(bytes),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => CleanWebP.Of(bytes),
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => CleanAvif.Of(bytes),
            _ => null,
        };
        return clean is null || clean.AsSpan().SequenceEqual(bytes) ? picture : clean;
    }
}
