using System.Globalization;
using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.Config;

/// <summary><c>images:</c> of a theme and of site.yml: which pictures are made of those that the author gives.</summary>
/// <param name="Widths">In pixels, ascending.</param>
/// <param name="Sizes">How wide a picture stands in the text, as the <c>sizes</c> of HTML tells it.</param>
internal sealed record ImageSettings(IReadOnlyList<int> Widths, string Sizes)
{
    public static readonly ImageSettings Default = new([480, 800, 1200, 1600], "100vw");

    /// <summary>False for <c>images: off</c>: every picture is published as it came, but without what it tells of its maker.</summary>
    public bool On { get; init; } = true;

    /// <summary>The same of a picture in a gallery.</summary>
    public string GallerySizes { get; init; } = "50vw";

    /// <summary>Best first; beside them there is always a JPEG or PNG for who knows neither.</summary>
    public IReadOnlyList<PictureFormat> Formats { get; init; } = [PictureFormat.Avif, PictureFormat.WebP];

    public int AvifQuality { get; init; } = 60;
    public int WebPQuality { get; init; } = 80;
    public int JpegQuality { get; init; } = 82;

    /// <summary>Whether a post without a picture gets a drawn card for those who share it.</summary>
    public bool Cards { get; init; }

    public int QualityOf(PictureFormat format) => format switch
    {
        PictureFormat.Avif => AvifQuality,
        PictureFormat.WebP => WebPQuality,
        PictureFormat.Jpeg => JpegQuality,
        _ => 0,
    };

    /// <summary>These settings, with what a file says over them.</summary>
    public ImageSettings With(YamlFields fields)
    {
        if (fields.Node("images") is YamlScalar { Text: not null }) return this with { On = fields.Flag("images") ?? On };
        if (fields.Map("images") is not { } images) return this;
        var read = this with
        {
            On = true,
            Widths = WidthsOf(images) ?? Widths,
            Sizes = images.Text("sizes") ?? Sizes,
            GallerySizes = images.Text("gallery_sizes") ?? GallerySizes,
            Formats = FormatsOf(images) ?? Formats,
            Cards = images.Flag("cards") ?? Cards,
        };
        if (images.Map("quality") is { } quality)
        {
            read = read with
            {
                AvifQuality = quality.Number("avif", 1, 100) ?? read.AvifQuality,
                WebPQuality = quality.Number("webp", 1, 100) ?? read.WebPQuality,
                JpegQuality = quality.Number("jpeg", 1, 100) ?? read.JpegQuality,
            };
            quality.Finish();
        }

        images.Finish();
        return read;
    }

    private static int[]? WidthsOf(YamlFields images)
    {
        const int Most = 8;
        var texts = images.Texts("widths");
        if (texts.Count == 0) return null;
        var widths = texts.Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var width)
            && width is >= 16 and <= 8192 ? width : 0).Distinct().Order().ToArray();
        if (widths[0] > 0 && widths.Length <= Most) return widths;
        images.Bad("widths", ProblemCode.BadValue, "These are not widths of pictures.",
            $"Write up to {Most} whole numbers of pixels from 16 to 8192, as in [480, 800, 1200].");
        return null;
    }

    private static List<PictureFormat>? FormatsOf(YamlFields images)
    {
        if (!images.Has("formats")) return null;
        var formats = new List<PictureFormat>();
        foreach (var text in images.Texts("formats"))
        {
            if (text.ToLowerInvariant() is "avif") formats.Add(PictureFormat.Avif);
            else if (text.ToLowerInvariant() is "webp") formats.Add(PictureFormat.WebP);
            else images.Bad("formats", ProblemCode.BadValue, $"'{text}' is not a format that pictures are made in.",
                "There are avif and webp; a JPEG or PNG stands beside them always.");
        }

        return [.. formats.Distinct()];
    }
}
