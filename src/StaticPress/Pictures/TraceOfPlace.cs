namespace StaticPress.Pictures;

/// <summary>Whether a picture says where it was taken: in Exif by a directory of GPS entries (tag 0x8825), in XMP by their names.</summary>
internal static class TraceOfPlace
{
    public static bool In(ReadOnlySpan<byte> picture)
    {
        if (picture.IndexOf("GPSLatitude"u8) >= 0) return true;
        foreach (var mark in (ReadOnlySpan<byte[]>)["Exif\0\0"u8.ToArray(), "eXIf"u8.ToArray(), "EXIF"u8.ToArray()])
        {
            for (var rest = picture; rest.IndexOf(mark) is var at and >= 0; rest = rest[(at + mark.Length)..])
            {
                // PNG's name is followed by the content itself, WebP's by its length.
                var content = rest[(at + mark.Length)..];
                if (OrientationTag.Has(content, OrientationTag.Place)
                    || (content.Length > 4 && OrientationTag.Has(content[4..], OrientationTag.Place)))
                    return true;
            }
        }

        return false;
    }
}
