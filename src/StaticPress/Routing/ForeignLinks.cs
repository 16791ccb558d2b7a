using StaticPress.Content;

namespace StaticPress.Routing;

/// <summary>How other generators write an address that is the path of a file in their content.</summary>
internal static class ForeignLinks
{
    /// <summary>Zola's, from the top of its content; Pelican's, from there behind a slash and else from the file.</summary>
    private static readonly string[] Marks = ["@", "{filename}", "|filename|", "{static}", "{attach}", "{photo}"];

    /// <returns>The paths from the site folder that may be meant, the likelier first; null for an address that is not written so.</returns>
    /// <param name="path">Without query and fragment.</param>
    /// <param name="from">The folder of the file it stands in.</param>
    public static IReadOnlyList<string>? FilesOf(string path, string from)
    {
        foreach (var mark in Marks)
        {
            if (!path.StartsWith(mark, StringComparison.Ordinal)) continue;
            var rest = path[mark.Length..];
            if (rest.StartsWith('/'))
                return [Documents.PostsFolder + rest[1..], Documents.PagesFolder + rest[1..], "content" + rest, Documents.MediaFolder + rest[1..], Sources.FileNames.StaticFolder + rest[1..]];
            if (mark != "@") return [from + rest];
        }

        return null;
    }
}
