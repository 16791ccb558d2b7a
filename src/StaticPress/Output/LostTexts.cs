using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>
/// A folder of no texts that had some when it was last built is rather a disk that is not mounted than an author's wish.
/// </summary>
internal static class LostTexts
{
    /// <param name="old">What StaticPress has written into the output folder.</param>
    public static Problem? Find(Blog blog, IEnumerable<string> old)
    {
        if (blog.Parts.Documents!.Readings.Count > 0) return null;
        var planned = blog.Plan.Routes.Routes.Select(route => route.Url.OutputFile).ToHashSet(StringComparer.Ordinal);
        var lost = old.Count(path => path.EndsWith(".html", StringComparison.Ordinal) && !planned.Contains(path));
        return lost == 0 ? null : Problem.Error(
            new Place(FileNames.ContentFolder.TrimEnd('/')),
            ProblemCode.FileMissing,
            $"There is no text in this folder, and {lost} page{(lost == 1 ? "" : "s")} of the old site would go.",
            "Put the texts back, or mount their disk. If you mean it, remove the output folder, and build again.");
    }
}
