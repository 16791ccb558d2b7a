using System.Runtime.InteropServices;

namespace StaticPress.Sources;

/// <summary>What the system lets this process map.</summary>
internal static partial class AddressSpace
{
    private const int AddressSpaceLimit = 9;
    private const int MostArenas = -8;

    /// <summary>
    /// Where it is bounded (<c>ulimit -v</c>, as hosts of web space do), glibc's 64 MB for each thread would fill it: the threads
    /// share one such area then.
    /// </summary>
    public static void Spare()
    {
        if (!OperatingSystem.IsLinux()) return;
        try
        {
            if (GetLimit(AddressSpaceLimit, out var limit) == 0 && limit.Now < long.MaxValue) _ = SetOption(MostArenas, 1);
        }
        catch (EntryPointNotFoundException)
        {
            // musl has no such areas, and nothing to set.
        }
    }

    [LibraryImport("libc", EntryPoint = "getrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetLimit(int resource, out Limit limit);

    [LibraryImport("libc", EntryPoint = "mallopt")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SetOption(int option, int value);

    [StructLayout(LayoutKind.Sequential)]
    private struct Limit
    {
        public ulong Now;
        public ulong Most;
    }
}
