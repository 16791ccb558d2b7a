using NetVips;

namespace StaticPress.Tests.Support;

/// <summary>Pictures as a phone takes them: wide colours, lying on their side, and with the place where they were taken inside.</summary>
/// <remarks>Six patches: red, green, blue above orange, violet and grey, in the upright picture.</remarks>
internal static class PhonePicture
{
    /// <summary>sRGB values of the patches, by row.</summary>
    public static readonly IReadOnlyList<double[]> Patches =
        [[200, 40, 40], [40, 160, 60], [40, 70, 190], [230, 150, 40], [120, 60, 160], [128, 128, 128]];

    public const string Serial = "SERIAL-12345";

    /// <summary>A JPEG in Display P3 that is to be turned to stand upright.</summary>
    public static byte[] Jpeg(int width = 400, int height = 300, int orientation = 6)
    {
        using var upright = Upright(width, height);
        using var wide = upright.IccTransform("p3", inputProfile: "srgb", embedded: false);
        using var lying = Lying(wide, orientation);
        using var told = lying.Mutate(facts => Tell(facts, orientation));
        return told.JpegsaveBuffer(q: 92);
    }

    public static byte[] Png(int width = 400, int height = 300, bool transparent = false)
    {
        using var upright = Upright(width, height);
        using var picture = transparent ? upright.Bandjoin(128) : upright.Copy();
        using var told = picture.Mutate(facts => Tell(facts, 1));
        return told.PngsaveBuffer();
    }

    public static byte[] WebP(int width = 400, int height = 300)
    {
        using var upright = Upright(width, height);
        using var told = upright.Mutate(facts => Tell(facts, 1));
        return told.WebpsaveBuffer(q: 90);
    }

    public static byte[] Avif(int width = 400, int height = 300)
    {
        using var upright = Upright(width, height);
        using var told = upright.Mutate(facts => Tell(facts, 1));
        return told.HeifsaveBuffer(q: 70, compression: Enums.ForeignHeifCompression.Av1, effort: 0);
    }

    /// <summary>Two frames, of which the second is darker.</summary>
    public static byte[] AnimatedGif(int width = 120, int height = 80)
    {
        using var first = Upright(width, height);
        using var second = first.Linear([0.5], [0]).Cast(Enums.BandFormat.Uchar);
        using var film = Image.Arrayjoin([first, second], across: 1);
        using var told = film.Mutate(facts =>
        {
            facts.Set(GValue.GIntType, "page-height", height);
            facts.Set(GValue.ArrayIntType, "delay", new[] { 100, 100 });
            facts.Set(GValue.GIntType, "loop", 0);
        });
        return told.GifsaveBuffer();
    }

    private static Image Upright(int width, int height)
    {
        var patches = Patches.Select(colour => (Image.Black(width / 3, height / 2) + colour).Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb));
        return Image.Arrayjoin([.. patches], across: 3).CopyMemory();
    }

    /// <summary>As the sensor saw it: turned against the way that the orientation tells to turn it.</summary>
    private static Image Lying(Image upright, int orientation) => orientation switch
    {
        1 => upright.Copy(),
        3 => upright.Rot180(),
        6 => upright.Rot270(),
        8 => upright.Rot90(),
        _ => throw new ArgumentOutOfRangeException(nameof(orientation)),
    };

    private static void Tell(MutableImage facts, int orientation)
    {
        facts.Set(GValue.GIntType, "orientation", orientation);
        facts.Set(GValue.GStrType, "exif-ifd0-Orientation", $"{orientation}");
        facts.Set(GValue.GStrType, "exif-ifd0-Make", "A phone");
        facts.Set(GValue.GStrType, "exif-ifd2-BodySerialNumber", Serial);
        facts.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "31/1 46/1 30/1");
        facts.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
        facts.Set(GValue.BlobType, "xmp-data", System.Text.Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x='adobe:ns:meta/'><serial>{Serial}</serial></x:xmpmeta>"));
    }
}
