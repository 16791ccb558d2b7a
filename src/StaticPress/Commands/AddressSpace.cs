using System.Runtime.InteropServices;

namespace StaticPress.Commands;

/// <summary>What the system lets a process reserve, as <c>ulimit -v</c> and many hosts of web space bound it.</summary>
internal static partial class AddressSpace
{
    private const int OfAddresses = 9;
    private const int MostArenas = -8;

    /// <summary>A build reserves about 0.2 GB; 64 threads with an arena each of glibc's would take 4 GB more.</summary>
    private const ulong Plenty = 8UL << 30;

    /// <summary>
    /// glibc reserves 64 MB for each thread that asks for memory. Where that would soon be all there is, the threads share one such piece.
    /// Before the first thread, or it has its own already.
    /// </summary>
    public static void Share()
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess) return;
        try
        {
            if (Bounds(OfAddresses, out var bound) == 0 && bound.Now < Plenty) _ = Allocate(MostArenas, 1);
        }
        catch (EntryPointNotFoundException)
        {
            // A C library that reserves nothing for a thread, like musl.
        }
    }

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int Bounds(int kind, out Bound bound);

    [LibraryImport("libc", EntryPoint = "mallopt")]
    private static partial int Allocate(int option, int value);

    private readonly record struct Bound(nuint Now, nuint Most);
}
