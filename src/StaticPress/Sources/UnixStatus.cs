using System.Buffers.Binary;

namespace StaticPress.Sources;

/// <summary>What the system notes of a file beside its length and time.</summary>
/// <param name="Mode">With the bits that say what kind of file it is.</param>
/// <param name="Inode">Two files of one disk at one time never have the same.</param>
/// <param name="Changed">When its bytes, name or rights last changed, in nanoseconds; no program can set it back.</param>
internal readonly record struct UnixStatus(int Mode, uint Group, ulong Inode, long Changed)
{
    public bool IsLink => (Mode & 0xF000) == 0xA000;

    /// <summary>linux/stat.h, struct statx.</summary>
    public static UnixStatus OfLinux(ReadOnlySpan<byte> status) => new(
        BinaryPrimitives.ReadUInt16LittleEndian(status[28..]),
        BinaryPrimitives.ReadUInt32LittleEndian(status[24..]),
        BinaryPrimitives.ReadUInt64LittleEndian(status[32..]),
        Nanoseconds(status[96..]));

    /// <summary>sys/stat.h of macOS, struct stat with 64-bit inode numbers.</summary>
    public static UnixStatus OfDarwin(ReadOnlySpan<byte> status) => new(
        BinaryPrimitives.ReadUInt16LittleEndian(status[4..]),
        BinaryPrimitives.ReadUInt32LittleEndian(status[20..]),
        BinaryPrimitives.ReadUInt64LittleEndian(status[8..]),
        Nanoseconds(status[64..]));

    private static long Nanoseconds(ReadOnlySpan<byte> time) =>
        (BinaryPrimitives.ReadInt64LittleEndian(time) * 1_000_000_000) + BinaryPrimitives.ReadUInt32LittleEndian(time[8..]);
}
