using System.Runtime.InteropServices;

namespace StaticPress.Output;

/// <summary>Lets two folders trade places in one step, so that nobody ever sees neither.</summary>
internal static partial class FolderExchange
{
    private const int LinuxCurrentFolder = -100;
    private const uint LinuxExchange = 2;
    private const uint DarwinSwap = 2;

    /// <returns>False, with both as they were, when this system or file system cannot.</returns>
    public static bool Try(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return RenameAt2(LinuxCurrentFolder, one, LinuxCurrentFolder, other, LinuxExchange) == 0;
            return OperatingSystem.IsMacOS() && RenameX(one, other, DarwinSwap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before the call, like an older musl.
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameX(string oldPath, string newPath, uint flags);
}
