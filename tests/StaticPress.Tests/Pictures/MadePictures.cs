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
        var made = PictureMaker.Make(PhonePicture.Jpeg(), Variant(format, 150));

        using var picture = Image.NewFromBuffer(made);
        Assert.Equal((150, 113), (picture.Width, picture.Height));
        Assert.DoesNotContain(picture.GetFields(), field => field.StartsWith("exif-", StringComparison.Ordinal) || field is "xmp-data" or "icc-profile-data");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_six_patches_keep_their_colours(string format)
    {
        using var picture = Image.NewFromBuffer(PictureMaker.Make(PhonePicture.Jpeg(600, 400, orientation: 1), Variant(format, 300)));
        for (var patch = 0; patch < 6; patch++)
        {
            var seen = picture.Getpoint((100 * (patch % 3)) + 50, (100 * (patch / 3)) + 50);
            for (var channel = 0; channel < 3; channel++) Assert.InRange(seen[channel] - PhonePicture.Patches[patch][channel], -3, 3);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_picture_is_the_same_bytes(string format)
    {
        var source = PhonePicture.Jpeg();
        var made = Enumerable.Range(0, 8).AsParallel().Select(_ => PictureMaker.Make(source, Variant(format, 120))).ToArray();
        Assert.All(made, again => Assert.Equal(made[0], again));
    }

    [Fact]
    public void What_is_seen_through_stays_so_and_turns_white_in_a_JPEG()
    {
        var glass = PhonePicture.Png(transparent: true);
        foreach (var format in new[] { PictureFormat.WebP, PictureFormat.Avif, PictureFormat.Png })
        {
            using var picture = Image.NewFromBuffer(PictureMaker.Make(glass, new Variant(format, 120, 80)));
            Assert.True(picture.HasAlpha());
        }

        using var opaque = Image.NewFromBuffer(PictureMaker.Make(glass, new Variant(PictureFormat.Jpeg, 120, 90)));
        Assert.False(opaque.HasAlpha());
        Assert.InRange(opaque.Getpoint(20, 20)[1], 130, 165);
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
            using var picture = Image.NewFromBuffer(PictureMaker.Make(source, variant));
            Assert.Equal((100, 200), (picture.Width, picture.Height));
            var seen = picture.Getpoint(focus.X == 0 ? 20 : 80, focus.Y == 0 ? 20 : 180);
            return seen[0] > 180 ? "red" : seen.Max() - seen.Min() < 10 ? "grey" : string.Join(",", seen);
        }
    }

    [Fact]
    public void An_animation_goes_on_in_WebP()
    {
        var variant = new Variant(PictureFormat.WebP, 60, 80) { Animated = true };
        using var film = Image.NewFromBuffer(PictureMaker.Make(PhonePicture.AnimatedGif(), variant), kwargs: new VOption { { "n", -1 } });
        Assert.Equal(2, film.Get("n-pages"));
        Assert.Equal(60, film.Width);
    }

    [Fact]
    public void Half_a_picture_is_refused_not_finished_in_grey()
    {
        var source = PhonePicture.Jpeg();
        Assert.Throws<PictureRefusedException>(() => PictureMaker.Make(source[..(source.Length / 2)], new Variant(PictureFormat.WebP, 120, 80)));
        Assert.Throws<PictureRefusedException>(() => PictureMaker.Make("<html>"u8.ToArray(), new Variant(PictureFormat.WebP, 120, 80)));
        Assert.Throws<PictureRefusedException>(() => PictureMaker.Make([], new Variant(PictureFormat.WebP, 120, 80)));
    }

    private static Variant Variant(string format, int width) => new(Enum.Parse<PictureFormat>(format), width, 85);
}
