using System.Runtime.InteropServices;

namespace StaticPress.Output;

/// <summary>Gives a file a second name, so that it keeps its bytes, times and inode.</summary>
internal static partial class HardLink
{
    private const int LinuxCurrentFolder = -100;
    private const int DarwinCurrentFolder = -2;

    /// <summary>
    /// Links, or copies with times and mode where the file system or its rules do not let us link. Links themselves are not followed.
    /// </summary>
    /// <exception cref="IOException">Neither could be done.</exception>
    public static void Make(string existing, string created)
    {
        if (TryLink(existing, created)) return;
        if (new FileInfo(existing).LinkTarget is { } target) File.CreateSymbolicLink(created, target);
        else File.Copy(existing, created);
    }

    /// <summary>Links in the place of what is there, if anything is, in one step.</summary>
    /// <param name="aside">A free name on the same disk.</param>
    public static void Put(string existing, string created, string aside)
    {
        if (TryLink(existing, created)) return;
        Make(existing, aside);
        try
        {
            File.Move(aside, created, overwrite: true);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }

    private static bool TryLink(string existing, string created)
    {
        if (OperatingSystem.IsWindows()) return CreateHardLink(created, existing, 0);
        var here = OperatingSystem.IsMacOS() ? DarwinCurrentFolder : LinuxCurrentFolder;
        return LinkAt(here, existing, here, created, 0) == 0;
    }

    [LibraryImport("libc", EntryPoint = "linkat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LinkAt(int oldFolder, string oldPath, int newFolder, string newPath, int flags);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string created, string existing, nint mustBeZero);
}
