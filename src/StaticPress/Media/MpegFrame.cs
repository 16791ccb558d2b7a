using System.Buffers.Binary;

namespace StaticPress.Media;

/// <summary>The first frame of an MP3 (ISO 11172-3, 2.4.2.3).</summary>
/// <param name="BitRate">Bits a second.</param>
/// <param name="Samples">A frame's.</param>
/// <param name="FrameCount">From the Xing, Info or VBRI header, when there is one.</param>
internal sealed record MpegFrame(int BitRate, int SampleRate, int Samples, int? FrameCount)
{
    private static readonly int[] Rates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static readonly int[] Rates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    private static readonly int[] SampleRates = [44100, 48000, 32000];

    /// <returns>Null when no layer III frame begins here.</returns>
    public static MpegFrame? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes[0] != 0xFF || (bytes[1] & 0xE6) != 0xE2) return null;
        var version = bytes[1] >> 3 & 3;
        var (rate, sampleRate) = (bytes[2] >> 4, bytes[2] >> 2 & 3);
        if (version == 1 || rate is 0 or 15 || sampleRate == 3) return null;
        var isVersion1 = version == 3;
        var isMono = bytes[3] >> 6 == 3;
        var side = (isVersion1, isMono) switch { (true, false) => 32, (false, true) => 9, _ => 17 };
        return new MpegFrame(
            (isVersion1 ? Rates1 : Rates2)[rate] * 1000,
            SampleRates[sampleRate] >> (version switch { 3 => 0, 2 => 1, _ => 2 }),
            isVersion1 ? 1152 : 576,
            Xing(bytes, 4 + side) ?? Fraunhofer(bytes));
    }

    private static int? Xing(ReadOnlySpan<byte> bytes, int at)
    {
        if (bytes.Length < at + 12) return null;
        var tag = bytes[at..];
        if (!tag.StartsWith("Xing"u8) && !tag.StartsWith("Info"u8)) return null;
        return (tag[7] & 1) == 1 ? BinaryPrimitives.ReadInt32BigEndian(tag[8..]) : null;
    }

    /// <summary>Fraunhofer's encoder writes its own header, always at the same place.</summary>
    private static int? Fraunhofer(ReadOnlySpan<byte> bytes)
    {
        const int At = 36;
        return bytes.Length >= At + 18 && bytes[At..].StartsWith("VBRI"u8) ? BinaryPrimitives.ReadInt32BigEndian(bytes[(At + 14)..]) : null;
    }
}
