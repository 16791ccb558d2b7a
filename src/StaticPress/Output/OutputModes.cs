using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>
/// Brings files and folders of earlier builds to the modes that new ones get: a site built once under a narrow umask would stay
/// unreadable for a web server. A folder whose mode somebody chose keeps it.
/// </summary>
internal sealed class OutputModes(string output, OldTree old, NewModes modes)
{
    /// <param name="files">Of ours, with another mode than a new file.</param>
    public void Mend(IReadOnlyCollection<string> files)
    {
        if (OperatingSystem.IsWindows() || old.ListMode == 0) return;
        foreach (var path in files) Set(path, modes.File);
        if (old.ListMode == modes.File) return;
        Set(Manifest.FileName, modes.File);
        // The list got its mode from the umask under which the folders were made.
        var made = NewModes.OfFolderBeside(old.ListMode);
        foreach (var folder in Folders().Where(folder => NewModes.Of(Path.Join(output, folder)) == made)) Set(folder, modes.Folder);
    }

    /// <summary>Those with files of ours.</summary>
    private IEnumerable<string> Folders() => old.Ours
        .SelectMany(path => path.Select((c, at) => (c, at)).Where(slash => slash.c == '/').Select(slash => path[..slash.at]))
        .Prepend("")
        .Distinct(StringComparer.Ordinal);

    private void Set(string path, UnixFileMode mode)
    {
        var file = Path.Join(output, path);
        const int Rights = 0x1FF;
        if (OperatingSystem.IsWindows() || UnixFile.Status(file) is not { IsLink: false } status || FolderRights.HasList(file)) return;
        try
        {
            File.SetUnixFileMode(file, (UnixFileMode)(status.Mode & 0xFFF & ~Rights) | mode);
        }
        catch (Exception refused) when (DiskFailure.Is(refused))
        {
            // Somebody else's: they may read it or not, as they chose.
        }
    }
}
