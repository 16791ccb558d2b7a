using System.Buffers.Binary;
using StaticPress.Sources;

namespace StaticPress.Media;

/// <summary>How long a recording plays, read from its headers: MP3 (MPEG audio layer III), WAV and MP4/M4A.</summary>
internal static class AudioHeader
{
    private const int Window = 64 * 1024;

    /// <returns>Null when the file does not say.</returns>
    public static int? SecondsOf(SourceFile file)
    {
        var buffer = new byte[Window];
        var head = buffer.AsSpan(0, file.Read(0, buffer));
        if (head.Length < 12) return null;
        if (IsWave(head)) return Wav(head);
        if (head[4..].StartsWith("ftyp"u8)) return Mp4(file, buffer);
        return Mp3(file, buffer, head);
    }

    /// <summary>Whatever its name says.</summary>
    public static bool IsWave(SourceFile file)
    {
        Span<byte> start = stackalloc byte[12];
        return IsWave(start[..file.Read(0, start)]);
    }

    private static bool IsWave(ReadOnlySpan<byte> head) => head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WAVE"u8);

    /// <summary>Length of the data by the bytes per second of the format chunk.</summary>
    private static int? Wav(ReadOnlySpan<byte> head)
    {
        uint perSecond = 0;
        for (var at = 12; at + 8 <= head.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(head[(at + 4)..]);
            if (head[at..].StartsWith("fmt "u8) && at + 20 <= head.Length)
                perSecond = BinaryPrimitives.ReadUInt32LittleEndian(head[(at + 16)..]);
            if (head[at..].StartsWith("data"u8)) return perSecond == 0 ? null : Rounded(length, perSecond);
            var next = at + 8L + length + (length & 1);
            if (next > head.Length) return null;
            at = (int)next;
        }

        return null;
    }

    /// <summary>The movie header's duration over its time scale (ISO 14496-12, 8.2.2); boxes are stepped over, not read.</summary>
    private static int? Mp4(SourceFile file, byte[] buffer)
    {
        const int MostBoxes = 64;
        const uint LengthFollows = 1; // in 64 bits, behind the name
        var at = 0L;
        for (var box = 0; box < MostBoxes && at + 8 <= file.Length; box++)
        {
            var head = buffer.AsSpan(0, file.Read(at, buffer.AsSpan(0, 48)));
            if (head.Length < 8) return null;
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            if (head[4..].StartsWith("moov"u8))
            {
                at += 8;
                continue;
            }

            if (head[4..].StartsWith("mvhd"u8)) return MovieHeader(head);
            if (length == LengthFollows && head.Length >= 16)
                at += (long)Math.Min(BinaryPrimitives.ReadUInt64BigEndian(head[8..]), long.MaxValue / 2);
            else if (length < 8) return null;
            else at += length;
        }

        return null;
    }

    private static int? MovieHeader(ReadOnlySpan<byte> box)
    {
        if (box.Length < 40) return null;
        var isLong = box[8] == 1;
        var scale = BinaryPrimitives.ReadUInt32BigEndian(box[(isLong ? 28 : 20)..]);
        var duration = isLong ? BinaryPrimitives.ReadUInt64BigEndian(box[32..]) : BinaryPrimitives.ReadUInt32BigEndian(box[24..]);
        return scale == 0 ? null : Rounded(duration, scale);
    }

    /// <summary>Frames counted by a Xing/Info header, else the file's length at the first frame's constant bit rate.</summary>
    private static int? Mp3(SourceFile file, byte[] buffer, ReadOnlySpan<byte> head)
    {
        long start = 0;
        if (head.StartsWith("ID3"u8))
        {
            start = 10 + ((head[6] & 0x7F) << 21 | (head[7] & 0x7F) << 14 | (head[8] & 0x7F) << 7 | (head[9] & 0x7F));
            head = buffer.AsSpan(0, file.Read(start, buffer));
        }

        for (var at = 0; at + 4 <= head.Length; at++)
        {
            if (MpegFrame.Read(head[at..]) is not { } frame) continue;
            return frame.FrameCount is { } count
                ? Rounded((ulong)count * (ulong)frame.Samples, (ulong)frame.SampleRate)
                : Rounded((ulong)(file.Length - start - at) * 8, (ulong)frame.BitRate);
        }

        return null;
    }

    private static int? Rounded(ulong amount, ulong perSecond)
    {
        var seconds = (amount + perSecond / 2) / perSecond;
        return seconds is > 0 and < int.MaxValue ? (int)seconds : null;
    }
}
