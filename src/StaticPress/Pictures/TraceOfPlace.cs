namespace StaticPress.Pictures;

/// <summary>
/// Whether a picture says where it was taken: in Exif, which begins alike in every format, by a directory of GPS entries (tag 0x8825), in
/// XMP by their names.
/// </summary>
internal static class TraceOfPlace
{
    public static bool In(ReadOnlySpan<byte> picture)
    {
        if (InBytes(picture)) return true;
        return picture is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] && PngTexts.Of(picture).Any(text => InBytes(text));
    }

    private static bool InBytes(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("GPSLatitude"u8) >= 0 || InExif(bytes, "MM\0*"u8) || InExif(bytes, "II*\0"u8);

    private static bool InExif(ReadOnlySpan<byte> picture, ReadOnlySpan<byte> mark)
    {
        for (var rest = picture; rest.IndexOf(mark) is var at and >= 0; rest = rest[(at + mark.Length)..])
        {
            if (OrientationTag.Has(rest[at..], OrientationTag.Place)) return true;
        }

        return false;
    }
}
