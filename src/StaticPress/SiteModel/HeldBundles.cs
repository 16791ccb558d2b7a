using StaticPress.Content;
using StaticPress.Sources;

namespace StaticPress.SiteModel;

/// <summary>
/// The folders of an <c>index.md</c> that is held back: what lies in them belongs to it, whether its text names it or not.
/// </summary>
internal static class HeldBundles
{
    /// <returns>By folder, with the last part of each address that the text might have.</returns>
    public static IReadOnlyDictionary<string, string[]> Of(Site site)
    {
        var live = site.Posts.Select(post => post.Document).Concat(site.Pages.Select(page => page.Document)).ToArray();
        var folders = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var post in site.Held)
            Add(post.Document, [post.Post.Slug, PostSlug.AsNamed(post.Post), LastPart(post.Document.FrontMatter.Permalink)]);
        foreach (var page in site.HeldPages) Add(page, [LastPart(page.FrontMatter.Permalink)]);
        return folders;

        void Add(Document document, string[] names)
        {
            var folder = document.File.Folder;
            if (!PostSlug.IsIndex(document) || folder is Documents.PostsFolder or Documents.PagesFolder) return;
            // Where another text of the folder is published, a file may be that one's.
            if (!Array.Exists(live, other => other.File.Path.StartsWith(folder, StringComparison.Ordinal)))
                folders.TryAdd(folder, [.. names.Append(LastPart(folder)).Where(name => name.Length > 0).Distinct()]);
        }
    }

    /// <returns>The folder of the text that a file belongs to; null when none of them is held back.</returns>
    public static string? FolderOf(SourceFile file, IReadOnlyDictionary<string, string[]> bundles)
    {
        if (bundles.Count == 0) return null;
        for (var end = file.Path.LastIndexOf('/'); end > 0; end = file.Path.LastIndexOf('/', end - 1))
        {
            if (bundles.ContainsKey(file.Path[..(end + 1)])) return file.Path[..(end + 1)];
        }

        return null;
    }

    private static string LastPart(string address) => address.TrimEnd('/') is var path ? path[(path.LastIndexOf('/') + 1)..] : "";
}
