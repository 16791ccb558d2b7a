using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.SiteModel;

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
                return [Documents.PostsFolder + rest[1..], Documents.PagesFolder + rest[1..], "content" + rest,
                    Documents.MediaFolder + rest[1..], Sources.FileNames.StaticFolder + rest[1..]];
            if (mark != "@") return [from + rest];
        }

        return null;
    }

    /// <summary>
    /// Pelican's names for lists: <c>{tag}sea</c>, <c>{category}News</c>, <c>{author}Ann</c>, and <c>{index}</c> for the home page.
    /// </summary>
    /// <returns>The address of the list; null for what is none, or is empty.</returns>
    public static UrlPath? ListOf(string path, Site site)
    {
        if (path == "{index}") return UrlPath.Home;
        foreach (var (mark, kind) in Lists)
        {
            if (!path.StartsWith(mark, StringComparison.Ordinal)) continue;
            var name = path[mark.Length..].Trim('/');
            var found = site.Terms.Of(kind).FirstOrDefault(term =>
                term.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || term.Key.Slug == name);
            return found is not null && site.HasPages(found) ? SitePaths.Term(site.Config, found.Key) : null;
        }

        return null;
    }

    private static readonly (string Mark, TermKind Kind)[] Lists =
        [("{category}", TermKind.Category), ("{tag}", TermKind.Tag), ("{author}", TermKind.Author)];
}
