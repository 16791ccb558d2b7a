using StaticPress.Blogs;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Desk;

/// <summary>A text of the blog as it lies on the disk now.</summary>
/// <param name="Bytes">All of it.</param>
internal sealed record PostFile(string Path, byte[] Bytes)
{
    public MemoryFile Source => new(Path, Bytes);

    public PostHead Head => PostHead.Of(Source);

    /// <summary>
    /// Found among the files that the site was read from: no path that somebody sends is ever put together with a folder.
    /// </summary>
    /// <returns>Null when it is no post or page of this site, or has gone.</returns>
    public static PostFile? Find(DeskVisit visit, string path) =>
        IsText(path) && visit.Blog.Plan.Sources.Find(path) is not null && visit.Door.Read(path) is { } bytes
            ? new PostFile(path, bytes)
            : null;

    /// <summary>How the site has it; null for one that came since it was read.</summary>
    public static Document? DocumentOf(Blog blog, string path) => blog.Parts.Documents?.Find(path)?.Value;

    private static bool IsText(string path) => MarkdownFile.Is(path)
        && (path.StartsWith(Documents.PostsFolder, StringComparison.Ordinal)
            || path.StartsWith(Documents.PagesFolder, StringComparison.Ordinal));
}
