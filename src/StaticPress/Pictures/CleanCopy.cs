namespace StaticPress.Pictures;

/// <summary>
/// The bytes of a picture without what it tells of its maker: place, camera, serial numbers, thumbnails, comments. Pixels, colour profile,
/// orientation and animation stay as they are, and nothing is encoded again.
/// </summary>
internal static class CleanCopy
{
    /// <param name="cutOff">Whether a picture that ends too early is taken as far as it goes: browsers show that much of it.</param>
    /// <returns>The same bytes where nothing had to go, and for whatever is no picture; null for a picture too broken to follow.</returns>
    public static ReadOnlyMemory<byte>? Of(ReadOnlyMemory<byte> picture, bool cutOff = false)
    {
        var bytes = picture.Span;
        byte[]? clean;
        switch (bytes)
        {
            case [0xFF, 0xD8, 0xFF, ..]: clean = CleanJpeg.Of(bytes, cutOff); break;
            case [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..]: clean = CleanPng.Of(bytes, cutOff); break;
            case [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..]: clean = CleanGif.Of(bytes, cutOff); break;
            case [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..]:
                clean = CleanWebP.Of(bytes, cutOff);
                break;
            case [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..]: clean = CleanAvif.Of(bytes, cutOff); break;
            default: return picture;
        }

        // A null array turns into empty memory without a word, and an empty copy of a broken picture would take its place.
        if (clean is null) return null;
        return clean.AsSpan().SequenceEqual(bytes) ? picture : clean;
    }
}
