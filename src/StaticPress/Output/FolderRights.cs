using System.Runtime.InteropServices;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>
/// Gives a folder that stands in for another its mode, group and access list, so that what is made in it comes out as it would there.
/// </summary>
internal static partial class FolderRights
{
    private const UnixFileMode Owners = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Longer than any list that somebody wrote.</summary>
    private const int MostBytes = 4096;

    /// <summary>acl(5): what holds for the folder, and what its new files get.</summary>
    private static readonly string[] Lists = ["system.posix_acl_access", "system.posix_acl_default"];

    /// <summary>What the system does not let us copy is left: the folder that it is for has it anyway.</summary>
    /// <param name="to">Made by us a moment ago; we may still write in it afterwards.</param>
    public static void Copy(string from, string to)
    {
        if (OperatingSystem.IsWindows() || UnixFile.Status(from) is not { } old || UnixFile.Status(to) is not { } made) return;
        var isOfGroup = old.Group == made.Group || ChangeOwner(to, uint.MaxValue, old.Group) == 0;
        if (OperatingSystem.IsLinux())
        {
            foreach (var list in Lists) CopyList(from, to, list);
        }

        // A mark to hand the group on must not hand on another.
        var mode = (UnixFileMode)(old.Mode & 0xFFF) | Owners;
        if (mode != (UnixFileMode)(made.Mode & 0xFFF)) File.SetUnixFileMode(to, isOfGroup ? mode : mode & ~UnixFileMode.SetGroup);
    }

    /// <summary>Whether more than the mode says who may read.</summary>
    public static bool HasList(string path) =>
        OperatingSystem.IsLinux()
        && GetAttribute(path, Lists[0], ref MemoryMarshal.GetReference(stackalloc byte[MostBytes]), MostBytes) > 0;

    private static void CopyList(string from, string to, string list)
    {
        Span<byte> bytes = stackalloc byte[MostBytes];
        ref var start = ref MemoryMarshal.GetReference(bytes);
        var length = GetAttribute(from, list, ref start, bytes.Length);
        if (length > 0) _ = SetAttribute(to, list, ref start, length, 0);
    }

    [LibraryImport("libc", EntryPoint = "lchown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint owner, uint group);

    [LibraryImport("libc", EntryPoint = "lgetxattr", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint GetAttribute(string path, string name, ref byte value, nint size);

    [LibraryImport("libc", EntryPoint = "lsetxattr", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetAttribute(string path, string name, ref byte value, nint size, int flags);
}
