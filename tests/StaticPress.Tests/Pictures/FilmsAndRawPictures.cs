using System.Buffers.Binary;
using System.Text;
using StaticPress.Primitives;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Pictures;

/// <summary>
/// Films, and pictures that no browser shows, are published as they came; what they tell of their maker is told to their author.
/// </summary>
public sealed class FilmsAndRawPictures
{
    private const string Told = "This film says where it was taken, and it is published as it came.";

    [Theory]
    [InlineData("pier.mov", "moov.meta", "com.apple.quicktime.location.ISO6709")]
    [InlineData("pier.mp4", "moov.udta", "\u00A9xyz\0\u0012+31.7700+035.2100/")]
    [InlineData("PIER.MP4", "moov.udta.meta", "\u00A9xyz")]
    [InlineData("pier.3gp", "moov.udta", "loci")]
    public void A_film_that_says_where_it_was_taken_is_told(string name, string boxes, string note) =>
        Assert.Contains(Problems($"content/media/{name}", boxes, note), text => text.Contains(Told, StringComparison.Ordinal));

    [Theory]
    [InlineData("pier.mp4", "moov.trak", "\u00A9xyz")]
    [InlineData("pier.mp4", "mdat", "loci")]
    [InlineData("pier.mp4", "moov.udta", "\u00A9nam Pier")]
    [InlineData("pier.mp3", "moov.udta", "loci")]
    public void A_film_that_does_not_is_not(string name, string boxes, string note) =>
        Assert.DoesNotContain(Problems($"content/media/{name}", boxes, note), text => text.Contains(Told, StringComparison.Ordinal));

    [Theory]
    [InlineData("pier.tif", 0x8825, true)]
    [InlineData("PIER.DNG", 0x8825, true)]
    [InlineData("pier.tif", 0x0112, false)]
    [InlineData("pier.txt", 0x8825, false)]
    public void A_picture_that_no_browser_shows_is_told_where_it_says_its_place(string name, ushort tag, bool isTold)
    {
        byte[] tiff = [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, (byte)tag, (byte)(tag >> 8), 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        var built = new TestSite().File(new MemoryFile($"content/media/{name}", tiff)).Build();

        Assert.Equal(isTold ? ["This picture says where it was taken, and it is published as it came."] : [],
            built.Problems.Where(problem => problem.Code == ProblemCode.PictureTells).Select(problem => problem.Text));
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(1u)]
    [InlineData(7u)]
    [InlineData(uint.MaxValue)]
    public void A_box_that_lies_about_its_length_ends_the_look(uint length)
    {
        var film = new byte[64];
        BinaryPrimitives.WriteUInt32BigEndian(film, length);
        "moov"u8.CopyTo(film.AsSpan(4));
        var built = new TestSite().File(new MemoryFile("content/media/a.mp4", film)).Build();
        Assert.DoesNotContain(built.Problems, problem => problem.Text == Told);
    }

    /// <param name="boxes">From the outer one inwards, with dots between.</param>
    internal static MemoryFile OfPhone(string path, string boxes, string note)
    {
        var content = Encoding.Latin1.GetBytes(note);
        foreach (var name in boxes.Split('.').Reverse()) content = Box(name, content);
        return new MemoryFile(path, (byte[])[.. Box("ftyp", "qt  "u8.ToArray()), .. Box("mdat", new byte[70_000]), .. content]);
    }

    private static byte[] Box(string name, byte[] content)
    {
        var box = new byte[8 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        Encoding.Latin1.GetBytes(name).CopyTo(box, 4);
        content.CopyTo(box, 8);
        return box;
    }

    private static IEnumerable<string> Problems(string path, string boxes, string note) =>
        new TestSite().File(OfPhone(path, boxes, note)).Build().Problems.Select(problem => problem.Text);
}
