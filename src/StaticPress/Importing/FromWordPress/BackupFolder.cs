using StaticPress.Sources;

namespace StaticPress.Importing.FromWordPress;

/// <summary>
/// The uploads folder of a backup, or any folder above it. Links are not followed out of it, and a folder that may not be read stops the
/// move: what lies in it would be missing without a word.
/// </summary>
internal static class BackupFolder
{
    /// <summary>Of one file, in bytes.</summary>
    private const long Most = 1 << 30;

    /// <param name="folder">From the root of the disk.</param>
    public static UploadSource Open(string folder)
    {
        var root = RealPath.Of(folder) ?? folder;
        var options = new EnumerationOptions
        { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };
        var index = new UploadIndex(Directory.EnumerateFiles(root, "*", options)
            .Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')));
        return new UploadSource(name => index.Find(name.Relative) is not null, Read, index.SizesOf);

        byte[]? Read(UploadName name)
        {
            if (index.Find(name.Relative) is not { } path) return null;
            var file = new FileInfo(Path.Join(root, path));
            return file.Exists && file.Length <= Most && RealPath.Of(file.FullName) is { } real && RealPath.IsWithin(root, real)
                ? File.ReadAllBytes(real) : null;
        }
    }
}
