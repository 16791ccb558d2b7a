using NetVips;
using StaticPress.Pictures;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Pictures;

public sealed class MadePictures
{
    public static TheoryData<string> Formats => new(Enum.GetNames<PictureFormat>());

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_phones_picture_stands_upright_in_its_true_colours_and_tells_nothing(string format)
    {
        var made = PictureMaker.MakeOne(PhonePicture.Jpeg(), Variant(format, 150));

        using var picture = Image.NewFromBuffer(made);
        Assert.Equal((150, 113), (picture.Width, picture.Height));
        Assert.DoesNotContain(picture.GetFields(), field => field.StartsWith("exif-", StringComparison.Ordinal)
            || field is "xmp-data" or "icc-profile-data");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_six_patches_are_within_two_of_what_the_phone_s_colours_are_by_arithmetic(string format)
    {
        var source = PhonePicture.Jpeg(600, 400, orientation: 1);
        using var taken = Image.NewFromBuffer(source);
        using var picture = Image.NewFromBuffer(PictureMaker.MakeOne(source, Variant(format, 300)));
        for (var patch = 0; patch < 6; patch++)
        {
            var (column, row) = (patch % 3, patch / 3);
            var meant = SrgbOf(taken.Getpoint((200 * column) + 100, (200 * row) + 100));
            var seen = picture.Getpoint((100 * column) + 50, (100 * row) + 50);
            for (var channel = 0; channel < 3; channel++) Assert.InRange(seen[channel] - meant[channel], -2, 2);
        }
    }

    /// <summary>
    /// Display P3 to sRGB, whose curves and white are one: the product of the two matrices of CSS Color 4, 10.
    /// </summary>
    private static double[] SrgbOf(double[] p3)
    {
        var (r, g, b) = (Linear(p3[0]), Linear(p3[1]), Linear(p3[2]));
        return [Curved((1.22494 * r) - (0.22494 * g)), Curved((-0.04206 * r) + (1.04206 * g)),
            Curved((-0.01964 * r) - (0.07864 * g) + (1.09827 * b))];

        static double Linear(double value) => value / 255 is var part && part <= 0.04045 ? part / 12.92
            : Math.Pow((part + 0.055) / 1.055, 2.4);
        static double Curved(double value) => 255 * (value <= 0.0031308 ? 12.92 * value : (1.055 * Math.Pow(value, 1 / 2.4)) - 0.055);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_picture_is_the_same_bytes(string format)
    {
        var source = PhonePicture.Jpeg();
        var made = Enumerable.Range(0, 8).AsParallel().Select(_ => PictureMaker.MakeOne(source, Variant(format, 120))).ToArray();
        Assert.All(made, again => Assert.Equal(made[0], again));
    }

    [Fact]
    public void A_picture_unpacked_once_for_several_formats_is_the_same_as_one_for_each()
    {
        using var maker = new PictureMaker();
        foreach (var source in new[] { PhonePicture.Jpeg(), PhonePicture.Png(transparent: true), PhonePicture.AnimatedGif() })
        {
            foreach (var shape in new[] { Variant("Png", 120), Variant("Png", 100), Variant("Png", 100) with { Height = 50 } })
            {
                foreach (var format in Enum.GetValues<PictureFormat>())
                    Assert.Equal(PictureMaker.MakeOne(source, shape with { Format = format }),
                        maker.Make(source, shape with { Format = format }));
            }
        }
    }

    [Fact]
    public void What_is_seen_through_stays_so_and_turns_white_in_a_JPEG()
    {
        var glass = PhonePicture.Png(transparent: true);
        foreach (var format in new[] { PictureFormat.WebP, PictureFormat.Avif, PictureFormat.Png })
        {
            using var picture = Image.NewFromBuffer(PictureMaker.MakeOne(glass, new Variant(format, 120, 80)));
            Assert.True(picture.HasAlpha());
        }

        using var opaque = Image.NewFromBuffer(PictureMaker.MakeOne(glass, new Variant(PictureFormat.Jpeg, 120, 90)));
        Assert.False(opaque.HasAlpha());
        Assert.InRange(opaque.Getpoint(20, 20)[1], 130, 165);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Inks_of_nobody_knows_which_are_seen_as_browsers_show_them(bool cut)
    {
        double[] inks = [40, 120, 200, 60];
        using var print = (Image.Black(300, 200, bands: 4) + inks).Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Cmyk);
        var variant = Variant("Png", 100) with { Height = cut ? 90 : null };
        using var picture = Image.NewFromBuffer(PictureMaker.MakeOne(print.JpegsaveBuffer(q: 100), variant));
        Assert.Equal((100, cut ? 90 : 67), (picture.Width, picture.Height));
        var seen = picture.Getpoint(50, 30);
        for (var channel = 0; channel < 3; channel++) Assert.InRange(seen[channel] - ((255 - inks[channel]) * 195 / 255), -2, 2);
    }

    [Fact]
    public void A_cut_keeps_the_point_that_matters_in_sight()
    {
        var source = PhonePicture.Jpeg(600, 400, orientation: 1);
        Assert.Equal("red", PatchInTheMiddle(new FocalPoint(0, 0)));
        Assert.Equal("grey", PatchInTheMiddle(new FocalPoint(100, 100)));

        string PatchInTheMiddle(FocalPoint focus)
        {
            var variant = new Variant(PictureFormat.Png, 100, 0) { Height = 200, Focus = focus };
            using var picture = Image.NewFromBuffer(PictureMaker.MakeOne(source, variant));
            Assert.Equal((100, 200), (picture.Width, picture.Height));
            var seen = picture.Getpoint(focus.X == 0 ? 20 : 80, focus.Y == 0 ? 20 : 180);
            return seen[0] > 180 ? "red" : seen.Max() - seen.Min() < 10 ? "grey" : string.Join(",", seen);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_WebP_is_turned_by_nobody_whatever_its_Exif_says(string format)
    {
        using var upright = Image.NewFromBuffer(PhonePicture.Png(600, 400));
        using var told = upright.Mutate(facts => facts.Set(GValue.GIntType, "orientation", 6));
        using var picture = Image.NewFromBuffer(PictureMaker.MakeOne(told.WebpsaveBuffer(), Variant(format, 150)));
        Assert.Equal((150, 100), (picture.Width, picture.Height));
    }

    [Fact]
    public void An_animation_goes_on_in_WebP()
    {
        var variant = new Variant(PictureFormat.WebP, 60, 80) { Animated = true };
        using var film = Image.NewFromBuffer(PictureMaker.MakeOne(PhonePicture.AnimatedGif(), variant),
            kwargs: new VOption { { "n", -1 } });
        Assert.Equal(2, film.Get("n-pages"));
        Assert.Equal(60, film.Width);
    }

    [Fact]
    public void Half_a_picture_is_refused_not_finished_in_grey()
    {
        var source = PhonePicture.Jpeg();
        Assert.Throws<PictureRefusedException>(() =>
            PictureMaker.MakeOne(source[..(source.Length / 2)], new Variant(PictureFormat.WebP, 120, 80)));
        Assert.Throws<PictureRefusedException>(() => PictureMaker.MakeOne("<html>"u8.ToArray(), new Variant(PictureFormat.WebP, 120, 80)));
        Assert.Throws<PictureRefusedException>(() => PictureMaker.MakeOne([], new Variant(PictureFormat.WebP, 120, 80)));
    }

    private static Variant Variant(string format, int width) => new(Enum.Parse<PictureFormat>(format), width, 85);
}
