using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>The modes that new files and folders get today: what the umask and the folder they are in say.</summary>
/// <param name="File">Nothing on Windows.</param>
internal readonly record struct NewModes(UnixFileMode File, UnixFileMode Folder)
{
    /// <summary>No mark for the group or against others' deleting: those are not the umask's affair.</summary>
    private const int Rights = 0x1FF;

    /// <summary>Read for the owner, group and others: the bit to enter a folder is two below.</summary>
    private const int Reads = 0x124;

    public static NewModes In(string folder)
    {
        if (OperatingSystem.IsWindows()) return default;
        var probe = Path.Join(folder, ".staticpress-probe");
        Directory.CreateDirectory(probe);
        var file = Path.Join(probe, "file");
        using (System.IO.File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write)) { }
        var modes = new NewModes(Of(file), Of(probe));
        System.IO.File.Delete(file);
        Directory.Delete(probe);
        return modes;
    }

    /// <returns>Without what is no right; nothing when there is no such file.</returns>
    public static UnixFileMode Of(string path) => (UnixFileMode)((UnixFile.Status(path)?.Mode ?? 0) & Rights);

    /// <summary>The mode that a folder got from the umask that gave a file made with it this mode.</summary>
    public static UnixFileMode OfFolderBeside(UnixFileMode file) => file | (UnixFileMode)(((int)file & Reads) >> 2);
}
