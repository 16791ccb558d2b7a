using System.Buffers.Binary;
using System.Text;
using StaticPress.Media;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Media;

/// <summary>How long a recording plays, from headers made here byte by byte.</summary>
public sealed class AudioLengths
{
    /// <summary>MPEG 1, layer III, 128 kbit/s, 44.1 kHz, stereo: 1152 samples a frame.</summary>
    private static readonly byte[] Frame = [0xFF, 0xFB, 0x90, 0x00];

    [Fact]
    public void An_mp3_of_constant_bit_rate_is_as_long_as_its_bytes() =>
        Assert.Equal(60, Seconds([.. Frame, .. new byte[960_000 - 4]]));

    [Fact]
    public void The_tags_at_its_head_do_not_count()
    {
        // 300 bytes, in groups of seven bits.
        byte[] tag = [(byte)'I', (byte)'D', (byte)'3', 4, 0, 0, 0, 0, 2, 44, .. new byte[300]];
        Assert.Equal(60, Seconds([.. tag, .. Frame, .. new byte[960_000 - 4]]));
    }

    [Theory]
    [InlineData("Xing")]
    [InlineData("Info")]
    public void An_mp3_of_changing_bit_rate_counts_its_frames(string name)
    {
        // Behind the frame's 32 bytes of side information: the name, flags (1: frames are counted), the count.
        var mp3 = With(new byte[5_000], (0, Frame), (36, Encoding.ASCII.GetBytes(name)), (43, [1]), (44, BigEndian(3828)));
        Assert.Equal(100, Seconds(mp3));
    }

    [Fact]
    public void So_does_one_of_fraunhofer_s_encoder()
    {
        Assert.Equal(100, Seconds(With(new byte[5_000], (0, Frame), (36, "VBRI"u8.ToArray()), (50, BigEndian(3828)))));
    }

    [Fact]
    public void An_m4a_says_it_in_its_movie_header_wherever_that_is()
    {
        byte[] start = Box("ftyp", "M4A \0\0\0\0"u8.ToArray());
        var movie = Box("moov", Box("mvhd", With(new byte[100], (12, BigEndian(44_100)), (16, BigEndian(44_100 * 90)))));
        Assert.Equal(90, Seconds([.. start, .. movie, .. Box("mdat", new byte[5_000])]));
        Assert.Equal(90, Seconds([.. start, .. Box("mdat", new byte[200_000]), .. movie]));
    }

    [Fact]
    public void A_box_may_give_its_length_in_64_bits()
    {
        var movie = Box("moov", Box("mvhd", With(new byte[100], (12, BigEndian(1000)), (16, BigEndian(5_000)))));
        byte[] large = [.. BigEndian(1), .. "mdat"u8, .. BigEndian(0), .. BigEndian(16 + 70_000), .. new byte[70_000]];
        Assert.Equal(5, Seconds([.. Box("ftyp", "M4A \0\0\0\0"u8.ToArray()), .. large, .. movie]));
    }

    [Fact]
    public void A_wav_is_as_long_as_its_data()
    {
        byte[] wav = [.. "RIFF"u8, 0, 0, 0, 0, .. "WAVEfmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, 0x44, 0xAC, 0, 0, 0x88, 0x58, 1, 0, 2, 0, 16, 0,
            .. "data"u8, 0x10, 0xB1, 2, 0, .. new byte[100]];
        Assert.Equal(2, Seconds(wav));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a sound at all, but a text")]
    [InlineData("RIFF....WAVEdata")]
    [InlineData("....ftypM4A ....moov")]
    public void A_file_that_does_not_say_has_no_length(string text) => Assert.Null(Seconds(Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void A_header_with_absurd_numbers_has_no_length()
    {
        Assert.Null(Seconds(With(new byte[5_000], (0, Frame), (36, "Xing"u8.ToArray()), (43, [1]), (44, BigEndian(-1)))));
        byte[] endless = [.. Box("ftyp", "M4A \0\0\0\0"u8.ToArray()), .. BigEndian(1), .. "mdat"u8, .. BigEndian(-1), .. BigEndian(-1),
            .. new byte[100]];
        Assert.Null(Seconds(endless));
    }

    [Theory]
    [InlineData("2024/john-3-16.mp3", 15)]
    [InlineData("2025/psalm-23.mp3", 45)]
    public void The_recordings_of_the_real_blog_are_measured(string file, int seconds) =>
        Assert.Equal(seconds, Seconds(File.ReadAllBytes(Path.Combine(Repository.Blog, "content", "media", file))));

    private static int? Seconds(byte[] bytes) => AudioHeader.SecondsOf(new MemoryFile("content/media/a.mp3", bytes));

    private static byte[] With(byte[] bytes, params (int At, byte[] Part)[] parts)
    {
        foreach (var (at, part) in parts) part.CopyTo(bytes, at);
        return bytes;
    }

    private static byte[] Box(string name, byte[] inner) => [.. BigEndian(8 + inner.Length), .. Encoding.ASCII.GetBytes(name), .. inner];

    private static byte[] BigEndian(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
