namespace StaticPress.Importing.WordPress;

/// <summary>Reads the export files of WordPress (WXR 1.0 to 1.2).</summary>
internal static class Wxr
{
    /// <summary>Several files are one blog: WordPress.com splits a large export, and some export posts and media apart.</summary>
    /// <param name="files">Full paths.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Export Read(IReadOnlyList<string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new Export(new ExportSite("", "", "", "", "", "", ""), [], [], [], [], () => []);
    }
}
