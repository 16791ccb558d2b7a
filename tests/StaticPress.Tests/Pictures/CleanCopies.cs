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

    [Theory]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("avif")]
    public void Of_a_picture_cut_off_there_is_no_whole_copy_and_what_is_left_of_it_tells_nothing(string format)
    {
        var half = Taken(format)[..^40];
        Assert.Null(CleanCopy.Of(half));
        var left = CleanCopy.Of(half, cutOff: true)!.Value.ToArray();
        Assert.NotEmpty(left);
        Assert.DoesNotContain(PhonePicture.Serial, Latin(left), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tEXt", "Raw profile type exif\0", false)]
    [InlineData("zTXt", "Raw profile type APP1\0\0", true)]
    [InlineData("iTXt", "XML:com.adobe.xmp\0\u0001\0\0\0", true)]
    public void A_place_in_the_words_of_a_PNG_is_found(string chunk, string head, bool packed)
    {
        const string Tiff = "4D4D002A00000008000188250004000000010000001A0000000000000000";
        var text = System.Text.Encoding.ASCII.GetBytes(
            chunk == "iTXt" ? "<x exif:GPSLatitude=\"48\"/>" : $"\nexif\n      36\n457869660000{Tiff[..20]}\n{Tiff[20..]}\n");
        var content = packed ? Packed(text) : text;
        byte[] length = [0, 0, 0, (byte)(head.Length + content.Length)];
        byte[] png = [.. Convert.FromHexString("89504E470D0A1A0A"), .. length, .. System.Text.Encoding.Latin1.GetBytes(chunk + head),
            .. content, 0, 0, 0, 0];
        Assert.True(TraceOfPlace.In(png));
        png[^6] ^= 0xFF;
        TraceOfPlace.In(png);
    }

    [Theory]
    [InlineData("4D4D002A 00000008 0001 8825 0004 00000001 0000001A 00000000", true)]
    [InlineData("49492A00 08000000 0100 2588 0400 01000000 1A000000 00000000", true)]
    [InlineData("4D4D002A 00000008 0001 0112 0003 00000001 00060000 00000000", false)]
    public void A_place_in_Exif_is_found_whatever_stands_before_it(string tiff, bool told) =>
        Assert.Equal(told, TraceOfPlace.In(
            [.. "ftypavif mdat"u8, .. Convert.FromHexString(tiff.Replace(" ", "", StringComparison.Ordinal))]));

    private static byte[] Packed(byte[] text)
    {
        using var packed = new MemoryStream();
        using (var writer = new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
            writer.Write(text);
        return packed.ToArray();
    }

    [Fact]
    public void Of_a_JPEG_cut_off_in_its_head_what_it_tells_is_left_out()
    {
        var half = PhonePicture.Jpeg()[..300];
        Assert.Null(CleanCopy.Of(half));
        Assert.Equal([0xFF, 0xD8], CleanCopy.Of(half, cutOff: true)!.Value[..2].ToArray());
        Assert.DoesNotContain(PhonePicture.Serial, Latin(CleanCopy.Of(half, cutOff: true)!.Value.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_film_cut_off_the_frames_that_came_are_left()
    {
        var film = PhonePicture.AnimatedGif();
        Assert.Null(CleanCopy.Of(film.AsMemory(0, film.Length - 20)));
        byte[] closed = [.. film.AsSpan(0, film.Length - 20), 0x3B];
        Assert.Equal(closed, CleanCopy.Of(film.AsMemory(0, film.Length - 20), cutOff: true)!.Value.ToArray());
    }

    [Fact]
    public void What_stands_between_the_segments_of_a_JPEG_is_stepped_over_as_browsers_do()
    {
        var taken = PhonePicture.Jpeg();
        var first = 4 + ((taken[4] << 8) | taken[5]);
        byte[] odd = [.. taken.AsSpan(0, first), 0, 0, 0, .. taken.AsSpan(first)];
        Assert.Equal(Clean(taken), Clean(odd));
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
