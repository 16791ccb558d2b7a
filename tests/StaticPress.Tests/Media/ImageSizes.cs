using StaticPress.Media;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Media;

public sealed class ImageSizes
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452000002800000 01E00806000000", 640, 480)]
    [InlineData("474946383961 8002 E001 F70000", 640, 480)]
    [InlineData("52494646 00000000 57454250 56503820 00000000 000000 9D012A 8002 E001 0000", 640, 480)]
    [InlineData("52494646 00000000 57454250 5650384C 00000000 2F 7FC27700 0000000000000000", 640, 480)]
    [InlineData("52494646 00000000 57454250 56503858 0A000000 00000000 7F0200 DF0100 0000", 640, 480)]
    [InlineData("FFD8 FFE0 0004 0000 FFFE 0005 414141 FFC0 0011 08 01E0 0280 03 000000000000", 640, 480)]
    [InlineData("FFD8 FFE1 0022 457869660000 4D4D002A00000008 0001 0112 0003 00000001 0006 0000 00000000 FFC2 0011 08 01E0 0280 03 000000000000", 480, 640)]
    [InlineData("00000014 66747970 61766966 00000000 6D696631 00000014 69737065 00000000 00000280 000001E0", 640, 480)]
    public void The_size_is_read_from_the_header(string hex, int width, int height)
    {
        Assert.Equal(new ImageSize(width, height), SizeOf(Hex(hex)));
    }

    [Fact]
    public void What_a_PNG_says_behind_a_long_colour_profile_counts_too()
    {
        var profile = $"00000800 69434350 {new string('0', 4096)} 00000000";
        var png = Hex(
            $"89504E470D0A1A0A 0000000D 49484452 00000280000001E00806000000 00000000 {profile} 00000008 6163544C 0000000200000000 "
            + "00000000 0000001A 65584966 4D4D002A000000080001 0112 0003 00000001 0006 0000 00000000 00000000 00000000 49444154 00000000");
        Assert.Equal(new ImageSize(480, 640), SizeOf(png));
        Assert.True(Picture.Of(png).IsAnimated);
    }

    [Fact]
    public void The_size_of_a_JPEG_with_something_odd_between_its_segments_is_read()
    {
        Assert.Equal(new ImageSize(640, 480), SizeOf(Hex("FFD8 FFE0 0004 0000 000000 FFC0 0011 08 01E0 0280 03 000000000000")));
    }

    [Fact]
    public void The_head_of_a_phone_s_picture_is_opened_once_and_a_long_one_twice()
    {
        var phone = new CountedFile(PhonePicture.Jpeg(1200, 900));
        Assert.Equal(new ImageSize(1200, 900), Picture.Of(phone).Size);
        Assert.Equal(1, phone.Reads);

        var jpeg = PhonePicture.Jpeg(1200, 900);
        var withThumbnail = new CountedFile([.. jpeg[..2], 0xFF, 0xE2, 0xF0, 0x02, .. new byte[0xF000], .. jpeg[2..]]);
        Assert.Equal(new ImageSize(1200, 900), Picture.Of(withThumbnail).Size);
        Assert.Equal(2, withThumbnail.Reads);
    }

    private sealed record CountedFile(byte[] Bytes) : SourceFile("content/media/a.jpg", Bytes.Length)
    {
        public int Reads { get; private set; }

        public override int Read(long offset, Span<byte> buffer)
        {
            Reads++;
            var bytes = Bytes.AsSpan((int)Math.Min(offset, Bytes.Length));
            bytes = bytes[..Math.Min(bytes.Length, buffer.Length)];
            bytes.CopyTo(buffer);
            return bytes.Length;
        }
    }

    [Theory]
    [InlineData("<svg xmlns='x' width='640' height=\"480px\"/>", 640, 480)]
    [InlineData("<?xml version=\"1.0\"?><!-- <svg width='1' height='1'> --><svg stroke-width=\"3\" viewBox=\"0 0 64 48\"></svg>", 64, 48)]
    [InlineData("<svg width=\"100%\" height=\"100%\" viewBox=\"0,0,64.4,48\"/>", 64, 48)]
    [InlineData("<svg width=\"128\" viewBox=\"0 0 64 48\"/>", 128, 96)]
    public void The_size_of_a_drawing_is_that_of_its_root_or_its_view_box(string svg, int width, int height)
    {
        Assert.Equal(new ImageSize(width, height), SizeOf(MemoryFile.Of("a.svg", svg)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("89504E470D0A1A0A0000000D49484452 FFFFFFFF 00000001 00")]
    [InlineData("FFD8FF")]
    [InlineData("FFD8 FFE0 0000 0000 0000 0000 0000")]
    [InlineData("FFD8 FFE1 0022 457869660000 4D4D002AFFFFFFFF 0001 0112")]
    [InlineData("00000014 66747970 61766966 69737065")]
    [InlineData("FFFFFFFF 66747970 61766966 69737065 00000000")]
    [InlineData("52494646 00000000 57454250 56503858")]
    [InlineData("68656C6C6F")]
    public void A_broken_or_foreign_header_has_no_size(string hex)
    {
        Assert.Null(SizeOf(Hex(hex)));
        Assert.Null(SizeOf(Hex(hex) with { Path = "a.svg" }));
    }

    [Theory]
    [InlineData("<svg")]
    [InlineData("<svg viewBox='0 0 0 0'>")]
    [InlineData("<svg viewBox='0 0 NaN 1'>")]
    [InlineData("<svg width='1e99' height='5'>")]
    public void A_broken_drawing_has_no_size(string svg)
    {
        Assert.Null(SizeOf(MemoryFile.Of("a.svg", svg)));
    }

    [Fact]
    public void Every_picture_of_the_blog_has_a_size()
    {
        var pictures = Directory.EnumerateFiles(Path.Combine(Repository.Blog, "content"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".png" or ".jpg" or ".svg" or ".gif" or ".webp" or ".avif").ToList();

        Assert.NotEmpty(pictures);
        Assert.All(pictures, picture => Assert.NotNull(SizeOf(new DiskFile(picture, "/", picture, new FileInfo(picture).Length, 0))));
    }

    private static MemoryFile Hex(string hex) => new("a.bin", Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));

    private static ImageSize? SizeOf(SourceFile file) => Picture.Of(file).Size;
}
