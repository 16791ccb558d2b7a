using System.Collections.Concurrent;
using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>What kind of picture a file is, by its first bytes; its name may lie.</summary>
internal enum PictureKind
{
    /// <summary>No picture, or of a format that no browser shows.</summary>
    Unknown,
    Jpeg,
    Png,
    Gif,
    WebP,
    Avif,
    Svg,

    /// <summary>What phones of one make take, and browsers do not show.</summary>
    Heic,
}

/// <summary>
/// A picture as the header of its file tells it. Whatever is decided about how it is shown is decided from this, before a pixel is read.
/// </summary>
/// <param name="Size">As it is shown, upright; null when the format is not known or the header is broken: the page then does
/// without.</param>
internal sealed record Picture(SourceFile File, PictureKind Kind, ImageSize? Size)
{
    private const int LeastOfFilm = 10 * 1024;
    private const int MostOfFilm = 16 << 20;

    /// <summary>Whether it moves.</summary>
    public bool IsAnimated { get; init; }

    /// <summary>Whether it is made of pixels, so that smaller ones can be made of it.</summary>
    public bool IsRaster => Kind is PictureKind.Jpeg or PictureKind.Png or PictureKind.Gif or PictureKind.WebP or PictureKind.Avif;

    /// <exception cref="UnreadableException">The file is gone, or the system refuses.</exception>
    public static Picture Of(SourceFile file)
    {
        Span<byte> start = stackalloc byte[1024];
        var head = new SourceWindow(file);
        start = start[..head.Read(0, start)];
        var kind = KindOf(start, file.Path);
        return new Picture(file, kind, ImageSize.Of(head, kind, start))
        { IsAnimated = Moves(head, start, kind) || (kind == PictureKind.Gif && IsFilm(file)) };
    }

    /// <summary>Of a small one nothing is made whether it moves or not, so it is not read through.</summary>
    private static bool IsFilm(SourceFile gif) => gif.Length is >= LeastOfFilm and <= MostOfFilm && GifFrames.AreSeveral(gif.ReadAll());

    private static PictureKind KindOf(ReadOnlySpan<byte> start, string path) => start switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => PictureKind.Png,
        [0xFF, 0xD8, 0xFF, ..] => PictureKind.Jpeg,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => PictureKind.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => PictureKind.WebP,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] =>
            AvifSize.IsAvif(start) ? PictureKind.Avif : IsHeic(start) ? PictureKind.Heic : PictureKind.Unknown,
        _ when path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) => PictureKind.Svg,
        _ => PictureKind.Unknown,
    };

    private static bool IsHeic(ReadOnlySpan<byte> start) =>
        start.Length >= 12
            && (start[8..12].SequenceEqual("heic"u8) || start[8..12].SequenceEqual("heix"u8) || start[8..12].SequenceEqual("mif1"u8)
                || start[8..12].SequenceEqual("hevc"u8));

    /// <summary>By what stands before the first frame: GIF's looping extension, WebP's flag, APNG's control chunk, AVIF's brand.</summary>
    private static bool Moves(SourceFile file, ReadOnlySpan<byte> start, PictureKind kind) => kind switch
    {
        PictureKind.Gif => start.IndexOf("NETSCAPE2.0"u8) >= 0 || start.IndexOf("ANIMEXTS1.0"u8) >= 0,
        PictureKind.WebP => start.Length > 20 && start[12..16].SequenceEqual("VP8X"u8) && (start[20] & 0x02) != 0,
        PictureKind.Png => PngChunks.Find(file, "acTL"u8) is not null,
        PictureKind.Avif => start.Length >= 12 && start[8..12].SequenceEqual("avis"u8),
        _ => false,
    };
}

/// <summary>
/// The one door to “what is this picture”, for routes, bodies, views, icons and checks: a header is read once, whoever asks, and again only
/// when its file is another.
/// </summary>
internal sealed class PictureCatalog
{
    private readonly ConcurrentDictionary<string, Picture> _pictures = new(StringComparer.Ordinal);

    /// <inheritdoc cref="Picture.Of"/>
    public Picture Of(SourceFile file)
    {
        if (_pictures.TryGetValue(file.Path, out var known) && ReferenceEquals(known.File, file)) return known;
        return _pictures[file.Path] = Picture.Of(file);
    }
}
