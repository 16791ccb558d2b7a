using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace StaticPress.Pictures;

/// <summary>
/// What a PNG says in words (W3C PNG specification, third edition, 11.3.3), unpacked: XMP, and the Exif that ImageMagick and exiftool write
/// in hexadecimal digits under the name <c>Raw profile type</c>.
/// </summary>
internal static class PngTexts
{
    private const int SignatureLength = 8;

    /// <summary>Length, name and check value.</summary>
    private const int Frame = 12;

    /// <summary>Of one text unpacked, in bytes; more is a bomb, or no place.</summary>
    private const int Most = 1 << 20;

    /// <returns>One after the other, as far as the chunks can be followed.</returns>
    public static List<byte[]> Of(ReadOnlySpan<byte> png)
    {
        var texts = new List<byte[]>();
        for (var at = SignatureLength; at + Frame <= png.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
            if (length > png.Length - at - Frame) break;
            var name = png.Slice(at + 4, 4);
            var content = png.Slice(at + 8, (int)length);
            if (name.SequenceEqual("tEXt"u8)) texts.Add(Plain(Behind(content, 1).ToArray()));
            else if (name.SequenceEqual("zTXt"u8) && Behind(content, 1) is [0, .. var packed]) texts.Add(Plain(Unpacked(packed)));
            else if (name.SequenceEqual("iTXt"u8) && Behind(content, 1) is [1, 0, .. var words]) texts.Add(Unpacked(Behind(words, 2)));
            at += (int)length + Frame;
        }

        return texts;
    }

    /// <summary>What follows a number of texts that each end with a zero.</summary>
    private static ReadOnlySpan<byte> Behind(ReadOnlySpan<byte> content, int texts)
    {
        for (; texts > 0; texts--) content = content.IndexOf((byte)0) is var end and >= 0 ? content[(end + 1)..] : [];
        return content;
    }

    private static byte[] Unpacked(ReadOnlySpan<byte> packed)
    {
        var text = new byte[Most];
        try
        {
            using var reader = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            return text[..reader.ReadAtLeast(text, Most, throwOnEndOfStream: false)];
        }
        catch (InvalidDataException)
        {
            return [];
        }
    }

    /// <summary>A profile in digits (<c>\nexif\n     326\n45786966…</c>) as the bytes that it means, any other text as it is.</summary>
    private static byte[] Plain(byte[] text)
    {
        if (text is not [(byte)'\n', ..]) return text;
        var digits = Encoding.Latin1.GetString(text).Split('\n', 4) is [_, _, _, var last] ? last.ReplaceLineEndings("") : "";
        return digits.Length % 2 == 0 && digits.All(char.IsAsciiHexDigit) ? Convert.FromHexString(digits) : text;
    }
}
