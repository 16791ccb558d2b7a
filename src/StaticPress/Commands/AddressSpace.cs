using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticPress.Commands;

/// <summary>What the system lets a process reserve, as <c>ulimit -v</c> and many hosts of web space bound it.</summary>
internal static partial class AddressSpace
{
    /// <summary>glibc's, and read by it only when a program starts: how many threads may have a piece of memory of their own.</summary>
    public const string Variable = "MALLOC_ARENA_MAX";

    private const int OfAddresses = 9;

    /// <summary>A build reserves about 0.3 GB, and 64 MB for each thread with a piece of its own.</summary>
    private const ulong Plenty = 8UL << 30;

    /// <summary>
    /// Where addresses are few the program starts once more, with one piece of memory for all threads: what the runtime's first thread
    /// reserves before a line of ours runs is otherwise what a build lacks at the end. Where that fails it goes on as it is.
    /// </summary>
    /// <param name="chosen">What <see cref="Variable"/> says already: then it stays so, and nothing starts twice.</param>
    public static void Share(string? chosen, string[] arguments)
    {
        if (chosen is not null || !OperatingSystem.IsLinux() || !Environment.Is64BitProcess || RuntimeFeature.IsDynamicCodeSupported) return;
        if (Bounds(OfAddresses, out var bound) != 0 || bound.Now >= Plenty || Set(Variable, "1", 1) != 0) return;
        _ = Become("/proc/self/exe", ["staticpress", .. arguments, null]);
    }

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    private static partial int Bounds(int kind, out Bound bound);

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Set(string name, string value, int replace);

    /// <returns>Only where it failed.</returns>
    [LibraryImport("libc", EntryPoint = "execv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Become(string program, string?[] arguments);

    private readonly record struct Bound(nuint Now, nuint Most);
}
