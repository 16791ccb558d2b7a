using System.Text;

namespace StaticPress.Verifying;

/// <summary>Finished pages and files, by their path from the root of the site: <c>/about/index.html</c>.</summary>
/// <param name="Pages">The paths of all that are HTML, sorted.</param>
internal sealed record PageStore(Func<string, bool> Has, Func<string, byte[]> Read, IReadOnlyList<string> Pages)
{
    /// <param name="folder">From the root of the disk.</param>
    public static PageStore OnDisk(string folder) => new(
        path => File.Exists(Path.Join(folder, path)),
        path => File.ReadAllBytes(Path.Join(folder, path)),
        [
            .. Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
                .Select(file => "/" + Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal),
        ]);

    public string Text(string path) => Encoding.UTF8.GetString(Read(path));
}
