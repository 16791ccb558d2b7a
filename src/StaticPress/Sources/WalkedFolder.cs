namespace StaticPress.Sources;

/// <summary>A folder on the way through a site.</summary>
/// <param name="Site">The site folder, without links.</param>
/// <param name="Path">From the site folder, with a slash at the end; empty for the site folder itself.</param>
/// <param name="Target">Where a link on the way leads: links to folders are not followed from there, so that no set of links can
/// multiply.</param>
internal readonly record struct WalkedFolder(string Site, string Path, string? Target = null)
{
    public string FullPath => Target ?? DiskFile.Locate(Site, Path);

    public bool IsLinked => Target is not null;

    public WalkedFolder Below(string path, ReadOnlySpan<char> name) => new(Site, path + "/", TargetOf(name));

    /// <returns>Null where things lie as their paths say.</returns>
    public string? TargetOf(ReadOnlySpan<char> name) => Target is null ? null : System.IO.Path.Join(Target, name);
}
