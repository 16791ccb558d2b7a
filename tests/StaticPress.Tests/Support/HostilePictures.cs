using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using NetVips;

namespace StaticPress.Tests.Support;

/// <summary>What becomes of a picture that is given to a build.</summary>
internal enum Fate
{
    /// <summary>Smaller ones are made, and nothing is said.</summary>
    Made,

    /// <summary>Nothing is made of it and nothing is said: it is fine as it is.</summary>
    AsItIs,

    /// <summary>A warning names it and says what to do.</summary>
    Told,
}

/// <summary>Pictures as the world gives them: broken, lying, oversized, odd. All are made here, small.</summary>
internal sealed record HostilePicture(string Name, Fate Fate, Func<byte[]> Make)
{
    public static IReadOnlyList<HostilePicture> All { get; } =
    [
        new("half.jpg", Fate.Told, () => Half(PhonePicture.Jpeg(1200, 900))),
        new("half.png", Fate.Told, () => Half(Noise(900, 700).PngsaveBuffer())),
        new("half.webp", Fate.Told, () => Half(Noise(900, 700).WebpsaveBuffer(q: 90))),
        new("half.avif", Fate.Told, () => Half(Avif(Noise(900, 700)))),
        new("half.gif", Fate.Told, () => Half(Noise(600, 400).GifsaveBuffer())),
        new("empty.jpg", Fate.Told, () => []),
        new("header-lies.png", Fate.Told, () => WithSize(Noise(300, 200).PngsaveBuffer(), 60_000, 60_000)),
        new("header-lies-a-little.png", Fate.Told, () => WithSize(Noise(300, 200).PngsaveBuffer(), 900, 900)),
        new("header-lies.jpg", Fate.Told, () => WithFrame(Noise(300, 200).JpegsaveBuffer(q: 90), 65_500, 65_500)),
        new("bomb.png", Fate.Told, () => Flat(50_000, 50_000)),
        new("bomb-below-the-limit.png", Fate.Made, () => Flat(9_000, 9_000)),
        new("bomb-interlaced.png", Fate.Told, () => WithInterlace(Flat(9_000, 9_000))),
        new("bomb.webp", Fate.Made, () => Black(12_000, 8_000).WebpsaveBuffer(lossless: true, effort: 0).Concat(new byte[12_000])
            .ToArray()),
        new("bomb.gif", Fate.Told, () => WithSizeOfGif(Noise(300, 200).GifsaveBuffer(), 65_000, 65_000)),
        new("bomb-of-words.png", Fate.Made, () =>
            WithChunk(Noise(300, 200).PngsaveBuffer(), "zTXt", [.. "Comment\0\0"u8, .. Zlib(new byte[80_000_000])])),
        new("zero.png", Fate.Told, () => WithSize(Noise(300, 200).PngsaveBuffer(), 0, 0)),
        new("zero.jpg", Fate.Told, () => WithFrame(Noise(300, 200).JpegsaveBuffer(q: 90), 0, 0)),
        new("needle.png", Fate.AsItIs, () => Noise(1, 100_000).PngsaveBuffer()),
        new("line.png", Fate.Made, () => Noise(100_000, 1).PngsaveBuffer()),
        new("a-png.jpg", Fate.Made, () => Noise(900, 700).PngsaveBuffer()),
        new("a-jpeg.png", Fate.Made, () => PhonePicture.Jpeg(1200, 900)),
        new("a-page.jpg", Fate.Told, () => Encoding.ASCII.GetBytes("<!DOCTYPE html><title>404 Not Found</title>".PadRight(20_000))),
        new("an-answer.jpg", Fate.Told, () => Encoding.ASCII.GetBytes("{\"error\": \"not found\"}".PadRight(20_000))),
        new("a-tiff.jpg", Fate.Told, () => Noise(300, 200).TiffsaveBuffer()),
        new("a-document.png", Fate.Told, () => Encoding.ASCII.GetBytes("%PDF-1.7\n".PadRight(20_000))),
        new("jpeg-and-zip.jpg", Fate.Made, () => [.. PhonePicture.Jpeg(1200, 900), .. "PK\x03\x04"u8, .. new byte[5000]]),
        new("gif-and-script.gif", Fate.Told, () => Encoding.ASCII.GetBytes("GIF89a/*".PadRight(14_000, ' ') + "*/=1;alert(1)")),
        new("sixteen-bits.png", Fate.Made, () => Noise(600, 400).Colourspace(Enums.Interpretation.Rgb16).PngsaveBuffer()),
        new("grey.png", Fate.Made, () => Noise(600, 400).Colourspace(Enums.Interpretation.Bw).PngsaveBuffer()),
        new("palette.png", Fate.Made, () => Noise(900, 700).PngsaveBuffer(palette: true)),
        new("cmyk.jpg", Fate.Made, () => Noise(900, 700).IccTransform("cmyk", inputProfile: "srgb", embedded: false).JpegsaveBuffer(q: 80)),
        new("progressive.jpg", Fate.Made, () => Noise(900, 700).JpegsaveBuffer(q: 80, interlace: true)),
        new("corrupt-profile.jpg", Fate.Made, () => WithProfile(Noise(900, 700), Encoding.ASCII.GetBytes("no profile".PadRight(700, '!')))),
        new("corrupt-exif.jpg", Fate.Made, () => WithSegment(Noise(900, 700).JpegsaveBuffer(q: 80), 0xE1,
            [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 0xFF, 0xFF, .. Enumerable.Repeat((byte)0xFE, 3000)])),
        new("thousand-passes.jpg", Fate.Told, () => WithPasses(Noise(1000, 900).JpegsaveBuffer(q: 80, interlace: true), 1000)),
        new("noise.jpg", Fate.Told, () => [.. Enumerable.Range(0, 20_000).Select(at => (byte)((at * 7919 % 255) + 1))]),
        new("bitmap.jpg", Fate.AsItIs, () => [.. "BM"u8, .. new byte[9000]]),
        new("no-drawing.svg", Fate.Told, () => "There is no drawing here, nor in what follows, however far one may read in it."u8.ToArray()),
        new("packed.svg", Fate.Told, () => [0x1F, 0x8B, 8, .. new byte[90]]),
        new("thread.svg", Fate.Made, () => Drawing("width='1' height='100000'")),
        .. HostileDrawing.All,
        new("far.svg", Fate.AsItIs, () => Drawing("width='100%'")),
        new("screen-larger-than-frame.gif", Fate.Told, () => WithSizeOfGif(Noise(300, 200).GifsaveBuffer(), 4000, 3000)),
        new("many-segments.jpg", Fate.Made, () => Enumerable.Range(0, 200)
            .Aggregate(Noise(900, 700).JpegsaveBuffer(q: 80), (jpeg, _) => WithSegment(jpeg, 0xEB, new byte[60]))),
        new("moving.png", Fate.AsItIs, () => WithChunk(Noise(300, 200).PngsaveBuffer(), "acTL", [0, 0, 0, 1, 0, 0, 0, 0])),
        new("moving.webp", Fate.Made, () => Film(6, 300, 200).WebpsaveBuffer(q: 90)),
        new("ten-thousand-frames.gif", Fate.Told, () => FilmOf(10_000)),
        new("brighter-than-white.jpg", Fate.Made, () => WithGainMap(PhonePicture.Jpeg(1200, 900))),
        new("phone.heic", Fate.Told, () => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8, .. new byte[12_000]]),
        new("turned.avif", Fate.Made, () => TurnedAvif()),
        new("deep.avif", Fate.Made, () => Noise(600, 400).Colourspace(Enums.Interpretation.Rgb16)
            .HeifsaveBuffer(q: 60, bitdepth: 10, compression: Enums.ForeignHeifCompression.Av1, effort: 0)),
    ];

    public override string ToString() => Name;

    /// <summary>A JPEG whose header says so.</summary>
    public static byte[] Vast(ushort width, ushort height) => WithFrame(Noise(300, 200).JpegsaveBuffer(q: 90), width, height);

    private static byte[] Drawing(string root) =>
        Encoding.ASCII.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' {root}><rect width='9' height='9'/></svg>");

    /// <summary>Its last pass over the pixels, so many times.</summary>
    private static byte[] WithPasses(byte[] jpeg, int passes)
    {
        var last = jpeg.AsSpan().LastIndexOf([(byte)0xFF, (byte)0xDA]);
        return [.. jpeg.AsSpan(0, last), .. Enumerable.Repeat(jpeg[last..^2], passes).SelectMany(pass => pass), 0xFF, 0xD9];
    }

    private static byte[] Half(byte[] picture) => picture[..(picture.Length / 2)];

    private static Image Noise(int width, int height)
    {
        using var noise = Image.Gaussnoise(width, height, mean: 128, sigma: 60, seed: 3).Cast(Enums.BandFormat.Uchar);
        return noise.Bandjoin([noise.Invert(), noise]).Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }

    private static Image Black(int width, int height) => Image.Black(width, height, bands: 3)
        .Copy(interpretation: Enums.Interpretation.Srgb);

    private static byte[] Avif(Image picture) => picture.HeifsaveBuffer(q: 80, compression: Enums.ForeignHeifCompression.Av1, effort: 0);

    /// <summary>One colour all over, with something behind it so that the file is not small.</summary>
    private static byte[] Flat(int width, int height)
    {
        using var pixels = new MemoryStream();
        using (var zlib = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[width + 1];
            for (var y = 0; y < height; y++) zlib.Write(row);
        }

        byte[] head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        head[8] = 8;
        return [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR", head), .. Chunk("prIv", new byte[12_000]), .. Chunk("IDAT", pixels.ToArray()),
            .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] chunk = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc32.HashToUInt32(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    private static byte[] WithChunk(byte[] png, string name, byte[] content) => [.. png[..33], .. Chunk(name, content), .. png[33..]];

    private static byte[] WithSize(byte[] png, int width, int height)
    {
        var head = png[16..29];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        return [.. png[..8], .. Chunk("IHDR", head), .. png[33..]];
    }

    private static byte[] WithInterlace(byte[] png)
    {
        var head = png[16..29];
        head[12] = 1;
        return [.. png[..8], .. Chunk("IHDR", head), .. png[33..]];
    }

    private static byte[] Zlib(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(content);
        return packed.ToArray();
    }

    private static byte[] WithFrame(byte[] jpeg, ushort width, ushort height)
    {
        var frame = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), width);
        return jpeg;
    }

    private static byte[] WithSegment(byte[] jpeg, byte marker, byte[] content) =>
        [0xFF, 0xD8, 0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content, .. jpeg[2..]];

    private static byte[] WithSizeOfGif(byte[] gif, ushort width, ushort height)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(gif.AsSpan(6), width);
        BinaryPrimitives.WriteUInt16LittleEndian(gif.AsSpan(8), height);
        return gif;
    }

    private static byte[] WithProfile(Image picture, byte[] profile)
    {
        using var told = picture.Mutate(facts => facts.Set(GValue.BlobType, "icc-profile-data", profile));
        return told.JpegsaveBuffer(q: 80);
    }

    private static Image Film(int frames, int width, int height) =>
        Image.Arrayjoin([.. Enumerable.Range(1, frames)
        .Select(n => Noise(width, height).Linear([1.0 / n], [0]).Cast(Enums.BandFormat.Uchar))], across: 1)
        .Mutate(facts =>
        {
            facts.Set(GValue.GIntType, "page-height", height);
            facts.Set(GValue.ArrayIntType, "delay", Enumerable.Repeat(100, frames).ToArray());
            facts.Set(GValue.GIntType, "loop", 0);
        });

    /// <summary>The second frame of a film again and again.</summary>
    private static byte[] FilmOf(int frames)
    {
        var film = PhonePicture.AnimatedGif(600, 400);
        var second = film.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0x21, 0xF9, 4]);
        return [.. film[..^1], .. Enumerable.Repeat(film[second..^1], frames - 2).SelectMany(frame => frame), 0x3B];
    }

    /// <summary>
    /// As phones keep what is brighter than a screen's white: a second JPEG behind the first, named in an index before it.
    /// </summary>
    private static byte[] WithGainMap(byte[] jpeg) =>
        [.. WithSegment(jpeg, 0xE2, [.. "MPF\0MM\0*"u8, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0]), .. Noise(300, 225).JpegsaveBuffer(q: 80)];

    private static byte[] TurnedAvif()
    {
        using var turned = Noise(900, 600).Mutate(facts => facts.Set(GValue.GIntType, "orientation", 6));
        return Avif(turned);
    }
}
