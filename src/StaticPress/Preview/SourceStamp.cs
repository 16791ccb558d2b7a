using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Tells whether a file is still as it was when the site was read.</summary>
internal static class SourceStamp
{
    public static bool IsCurrent(SourceFile file)
    {
        if (file is not DiskFile disk) return true;
        var now = new FileInfo(disk.FullPath);
        return now.Exists && now.Length == disk.Length && now.LastWriteTimeUtc.Ticks == disk.Modified
            && FileIdentity.Of(disk.FullPath) == disk.Identity;
    }
}
