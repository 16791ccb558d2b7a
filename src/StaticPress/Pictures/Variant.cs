using System.Globalization;

namespace StaticPress.Pictures;

/// <summary>One picture that is made of another: its bytes are a function of the source's bytes and of this alone.</summary>
/// <param name="Width">In pixels, never more than the source has.</param>
/// <param name="Quality">From 1 to 100, by the scale of the format's own encoder; a PNG has none.</param>
internal sealed record Variant(PictureFormat Format, int Width, int Quality)
{
    /// <summary>How often one side of a picture that is cut may be the other.</summary>
    public const int MostOfShape = 20;

    /// <summary>In pixels, where the picture is cut to a shape; null keeps the source's own.</summary>
    public int? Height { get; init; }

    /// <summary>What stays in sight when the picture is cut.</summary>
    public FocalPoint Focus { get; init; } = FocalPoint.Centre;

    /// <summary>Whether all frames of an animation are made, not the first alone. Only WebP holds them.</summary>
    public bool Animated { get; init; }

    /// <summary>Whether its source is a picture of a long page: packed with less care, in half the time, it is hardly larger.</summary>
    public bool IsVast { get; init; }

    /// <summary>The end of the address: <c>.800.avif</c>, <c>.1200x630.jpg</c>, <c>.1200x630-30-40.jpg</c>.</summary>
    public string Suffix
    {
        get
        {
            var height = Height is { } cut ? string.Create(CultureInfo.InvariantCulture, $"x{cut}") : "";
            var focus = Height is null || Focus == FocalPoint.Centre ? ""
                : string.Create(CultureInfo.InvariantCulture, $"-{Focus.X}-{Focus.Y}");
            return string.Create(CultureInfo.InvariantCulture, $".{Width}{height}{focus}.{Extension}");
        }
    }

    /// <summary>All that the bytes depend on beside the source.</summary>
    public string Recipe => string.Create(CultureInfo.InvariantCulture, $"{Suffix} {Quality}{Manner}");

    /// <summary>What the pixels depend on, and no more: the same for all formats of one size.</summary>
    public Variant Shape => this with { Format = PictureFormat.Png, Quality = 0, IsVast = false };

    private string Manner => Animated ? " film 2" : IsVast ? " vast" : "";

    private string Extension => Format switch
    {
        PictureFormat.Avif => "avif",
        PictureFormat.WebP => "webp",
        PictureFormat.Jpeg => "jpg",
        PictureFormat.Png => "png",
        _ => throw new ArgumentOutOfRangeException(nameof(Format)),
    };
}

/// <summary>A point of a picture in hundredths of its width and height, from the left and from the top.</summary>
internal readonly record struct FocalPoint(int X, int Y)
{
    public static FocalPoint Centre { get; } = new(50, 50);
}
