namespace StaticPress.Pictures;

/// <summary>A format that pictures are made in. What a site holds may be others.</summary>
internal enum PictureFormat
{
    Avif,
    WebP,
    Jpeg,
    Png,
}
