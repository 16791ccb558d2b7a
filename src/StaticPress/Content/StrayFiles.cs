using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Content;

/// <summary>What lies in content/ but in none of the folders that are read, and so would be missing from the site without a word.</summary>
internal static class StrayFiles
{
    private const string Content = "content/";

    private static readonly string[] Read = [Documents.PostsFolder, Documents.PagesFolder, Documents.MediaFolder, CommentFiles.Folder,
        TermFiles.Folder, DataFiles.Folder, Documents.PublishedUrls];

    /// <summary>One warning for each file or folder beside those that are read.</summary>
    public static IEnumerable<Problem> Report(SourceTree tree) => tree.Below(Content)
        .Where(file => !IsRead(file.Path))
        .Select(file => FirstPart(file.Path))
        .Distinct(StringComparer.Ordinal)
        .Select(Warning);

    private static bool IsRead(string path)
    {
        foreach (var folder in Read)
        {
            if (path.StartsWith(folder, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>With a slash at the end when it is a folder.</summary>
    private static string FirstPart(string path)
    {
        var slash = path.IndexOf('/', Content.Length);
        return slash < 0 ? path : path[..(slash + 1)];
    }

    private static Problem Warning(string path)
    {
        // Without what all of them begin with: 'content/life/' is not like 'content/media/'.
        var near = path.EndsWith('/')
            && Suggestion.Nearest(path[Content.Length..], Read.Select(known => known[Content.Length..])) is { } name
                ? Suggestion.Of(Content + name)
                : "";
        return Problem.Warning(
            new Place(path),
            ProblemCode.OutOfPlace,
            path.EndsWith('/') ? "Nothing in this folder is published." : "This file is not published.",
            path[Content.Length] == '_'
                ? "Jekyll and Hexo have folders of such names: 'staticpress import' moves a whole blog of theirs in."
                : near.Length > 0 ? near : $"Move it to {Documents.PostsFolder}, {Documents.PagesFolder} or {Documents.MediaFolder}.");
    }
}
