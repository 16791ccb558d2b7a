using NetVips;
using StaticPress.Pictures;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Pictures;

public sealed class CleanCopies
{
    public static TheoryData<string> Formats => new() { "jpeg", "png", "webp", "avif" };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_picture_loses_place_and_serial_number_and_not_one_pixel(string format)
    {
        var taken = Taken(format);
        Assert.Contains(PhonePicture.Serial, Latin(taken), StringComparison.Ordinal);

        var clean = Clean(taken);

        Assert.DoesNotContain(PhonePicture.Serial, Latin(clean), StringComparison.Ordinal);
        using var before = Image.NewFromBuffer(taken);
        using var after = Image.NewFromBuffer(clean);
        Assert.DoesNotContain(after.GetFields(), field => Told.Any(told => field.EndsWith(told, StringComparison.Ordinal)));
        Assert.All(after.Contains("xmp-data") ? (byte[])after.Get("xmp-data") : [], left => Assert.Equal(0, left));
        Assert.Equal(before.WriteToMemory<byte>(), after.WriteToMemory<byte>());
    }

    private static readonly string[] Told = ["Make", "BodySerialNumber", "GPSLatitude", "GPSLatitudeRef"];

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(8)]
    public void A_picture_that_lies_on_its_side_still_says_so(int orientation)
    {
        using var clean = Image.NewFromBuffer(Clean(PhonePicture.Jpeg(orientation: orientation)));
        Assert.Equal(orientation, clean.Get("orientation"));
        Assert.True(clean.Contains("icc-profile-data"));
    }

    [Fact]
    public void An_animation_keeps_its_frames_and_loses_its_comment()
    {
        var film = PhonePicture.AnimatedGif();
        byte[] told = [.. film.AsSpan(0, film.Length - 1), 0x21, 0xFE, 6, .. "secret"u8, 0, 0x3B, .. "behind"u8];
        Assert.Equal(film, Clean(told));
    }

    [Fact]
    public void What_phones_hang_behind_a_picture_goes()
    {
        var taken = PhonePicture.Jpeg(orientation: 1);
        byte[] withVideo = [.. taken, .. "ftypmp42 a film of a second"u8];
        Assert.Equal(Clean(taken), Clean(withVideo));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_picture_without_anything_of_its_maker_stays_the_same_file(string format)
    {
        var clean = Clean(Taken(format));
        Assert.Equal(clean, Clean(clean));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_picture_cut_off_or_damaged_anywhere_harms_nobody(string format)
    {
        var taken = Taken(format);
        for (var length = 0; length < taken.Length; length += 37) CleanCopy.Of(taken.AsMemory(0, length));
        var damage = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var damaged = taken.ToArray();
            for (var bytes = 0; bytes < 8; bytes++) damaged[damage.Next(Math.Min(damaged.Length, 2000))] = (byte)damage.Next(256);
            CleanCopy.Of(damaged);
        }
    }

    private static byte[] Clean(byte[] picture) => CleanCopy.Of(picture)!.Value.ToArray();

    private static string Latin(byte[] bytes) => System.Text.Encoding.Latin1.GetString(bytes);

    private static byte[] Taken(string format) => format switch
    {
        "jpeg" => PhonePicture.Jpeg(),
        "png" => PhonePicture.Png(),
        "webp" => PhonePicture.WebP(),
        _ => PhonePicture.Avif(),
    };
}
