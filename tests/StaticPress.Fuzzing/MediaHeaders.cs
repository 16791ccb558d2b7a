using StaticPress.Media;
using StaticPress.Pictures;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Fuzzing;

/// <summary>Headers of pictures and recordings are read in little memory; a cleaned picture is clean, and of the same size.</summary>
internal static class MediaHeaders
{
    /// <summary>Windows into files and what a text in a PNG may unpack to.</summary>
    private const long MostMemory = 64L << 20;

    public static readonly Target Target = new("media", Look, Seeds,
        "\u0089PNG\r\n\u001A\n", "IHDR", "IDAT", "IEND", "acTL", "eXIf", "iTXt", "zTXt", "iCCP", "GIF89a", "NETSCAPE2.0", "RIFF",
        "WEBPVP8X", "VP8L", "VP8 ", "EXIF", "ANMF", "ftypavif", "ftypheic", "meta", "iinf", "iloc", "ispe", "irot",
        "Exif\0\0MM\0*", "II*\0", "GPSLatitude", "ID3", "Xing", "VBRI", "WAVEfmt ", "data", "moov", "mvhd", "<svg ",
        "viewBox=\"0 0 1 1\"", "width=\"");

    private static void Look(byte[] bytes)
    {
        foreach (var name in (string[])["content/media/a.jpg", "content/media/a.svg", "content/media/a.mp3"])
        {
            var file = new MemoryFile(name, bytes);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var picture = Picture.Of(file);
            Assert.Equal(picture.Size, Picture.Of(file).Size);
            Assert.True(picture.Size is not { } size || (size.Width > 0 && size.Height > 0), "A picture of no size.");
            Assert.True(AudioHeader.SecondsOf(file) is not <= 0, "A recording of no length.");
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
        }

        foreach (var cutOff in (bool[])[false, true]) LookAtClean(bytes, cutOff);
        _ = TraceOfPlace.In(bytes);
    }

    private static void LookAtClean(byte[] bytes, bool cutOff)
    {
        if (CleanCopy.Of(bytes, cutOff) is not { } clean) return;
        Assert.True(clean.Length > 0 || bytes.Length == 0, "A picture became nothing.");
        // What ends too early may do so again with an end put behind it.
        if (!cutOff) Assert.Equal(clean.ToArray(), CleanCopy.Of(clean)?.ToArray());
    }

    private static IEnumerable<byte[]> Seeds() => Examples.Files(path => path.StartsWith("content/media/", StringComparison.Ordinal))
        .Concat(HostilePicture.All.Select(picture => picture.Make()).Select(picture => picture[..Math.Min(picture.Length, 1_500)]))
        .Concat(((string[])
        [
            "89504E470D0A1A0A0000000D49484452000002800000 01E00806000000", "474946383961 8002 E001 F70000",
            "52494646 00000000 57454250 56503820 00000000 000000 9D012A 8002 E001 0000",
            "52494646 00000000 57454250 56503858 0A000000 00000000 7F0200 DF0100 0000",
            "FFD8 FFE1 0022 457869660000 4D4D002A00000008 0001 0112 0003 00000001 0006 0000 00000000 FFC2 0011 08 01E0 0280 03 000000000000",
            "00000014 66747970 61766966 00000000 6D696631 00000014 69737065 00000000 00000280 000001E0",
            "494433040000000000 0A FFFB9000 58696E67 00000001 00000EF4",
            "52494646 00000000 57415645 666D7420 10000000 0100 0100 44AC0000 88580100 0200 1000 64617461 10B10200",
            "00000010 66747970 4D344120 00000000 0000006C 6D6F6F76 00000064 6D766864 00000000",
        ]).Select(hex => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal))));
}
