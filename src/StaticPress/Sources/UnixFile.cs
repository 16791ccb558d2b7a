using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace StaticPress.Sources;

/// <summary>
/// What .NET does not tell about a file: whether it is a pipe, socket or device, and whether a file system is mounted on it.
/// </summary>
internal static partial class UnixFile
{
    private const int TypeMask = 0xF000;
    private const int Regular = 0x8000;
    private const int Absent = -1;

    // linux/stat.h: struct statx is the same on every architecture.
    private const int AtFdCwd = -100;
    private const int AtSymlinkNoFollow = 0x100;
    private const uint StatxType = 0x1;
    private const uint StatxBasic = 0x7FF;
    private const int StatxModeOffset = 28;
    private const int StatxAttributesOffset = 8;
    private const ulong StatxMountRoot = 0x2000;

    // sys/stat.h of macOS, with 64-bit inode numbers.
    private const int DarwinModeOffset = 4;

    /// <summary>Longer than any struct stat.</summary>
    private const int BufferSize = 512;

    /// <returns>False for pipes, sockets, devices, links and for what is not there; on Windows, where a folder holds none of them,
    /// true.</returns>
    public static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows()) return true;
        var mode = Mode(path);
        return mode != Absent && (mode & TypeMask) == Regular;
    }

    public static bool Exists(string path) => OperatingSystem.IsWindows() ? Path.Exists(path) : Mode(path) != Absent;

    /// <returns>Of a link itself; null when there is nothing, or the system does not say.</returns>
    public static UnixStatus? Status(string path)
    {
        if (OperatingSystem.IsWindows()) return null;
        Span<byte> buffer = stackalloc byte[BufferSize];
        ref var start = ref MemoryMarshal.GetReference(buffer);
        try
        {
            if (OperatingSystem.IsLinux())
            {
                return Statx(AtFdCwd, path, AtSymlinkNoFollow, StatxBasic, ref start) == 0
                    ? UnixStatus.OfLinux(buffer)
                    : null;
            }

            var status = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? LstatInode64(path, ref start)
                : Lstat(path, ref start);
            return status == 0 ? UnixStatus.OfDarwin(buffer) : null;
        }
        catch (EntryPointNotFoundException)
        {
            // As below.
            return null;
        }
    }

    /// <summary>Whether another file system begins at a folder, so that it cannot be renamed (a container's volume).</summary>
    public static bool IsMountPoint(string folder)
    {
        if (!OperatingSystem.IsLinux()) return false;
        Span<byte> buffer = stackalloc byte[BufferSize];
        try
        {
            return Statx(AtFdCwd, folder, AtSymlinkNoFollow, StatxType, ref MemoryMarshal.GetReference(buffer)) == 0
                && (BinaryPrimitives.ReadUInt64LittleEndian(buffer[StatxAttributesOffset..]) & StatxMountRoot) != 0;
        }
        catch (EntryPointNotFoundException)
        {
            // As below; a rename that fails later says so, too.
            return false;
        }
    }

    private static int Mode(string path)
    {
        try
        {
            return ModeFromSystem(path);
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before statx, like an older musl: pipes are not told apart there.
            return File.Exists(path) ? Regular : Absent;
        }
    }

    private static int ModeFromSystem(string path)
    {
        Span<byte> buffer = stackalloc byte[BufferSize];
        ref var start = ref MemoryMarshal.GetReference(buffer);
        if (OperatingSystem.IsLinux())
        {
            var found = Statx(AtFdCwd, path, AtSymlinkNoFollow, StatxType, ref start) == 0;
            return found ? BinaryPrimitives.ReadUInt16LittleEndian(buffer[StatxModeOffset..]) : Absent;
        }

        // On Intel the plain name is the old call with 32-bit inode numbers.
        var status = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? LstatInode64(path, ref start) : Lstat(path, ref start);
        return status == 0 ? BinaryPrimitives.ReadUInt16LittleEndian(buffer[DarwinModeOffset..]) : Absent;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte buffer);

    [LibraryImport("libc", EntryPoint = "lstat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LstatInode64(string path, ref byte buffer);

    [LibraryImport("libc", EntryPoint = "lstat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Lstat(string path, ref byte buffer);
}

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
