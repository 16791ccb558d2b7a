namespace StaticPress.Commands;

/// <summary>The package that this program was installed from, when it runs as a .NET tool.</summary>
internal static class ProgramPackage
{
    /// <summary>A tool lies in <c>….store/staticpress/0.1.0/staticpress/0.1.0/tools/net10.0/any/</c>, its package three folders up.</summary>
    private const int FoldersUp = 4;

    /// <param name="programFolder">Where the program's own files are.</param>
    /// <returns>The path; null when the program was not installed from a package.</returns>
    public static string? Find(string programFolder)
    {
        var folder = programFolder.Length > 0 ? new DirectoryInfo(programFolder) : null;
        for (var step = 0; folder is { Exists: true } && step < FoldersUp; step++, folder = folder.Parent)
        {
            if (folder.EnumerateFiles("staticpress.*.nupkg").Select(file => file.FullName).Order(StringComparer.Ordinal).FirstOrDefault() is { } package) return package;
        }

        return null;
    }
}
