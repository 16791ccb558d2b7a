using System.Text;
using StaticPress.Importing.Prose;
using StaticPress.Sources;

namespace StaticPress.Importing.FromFolder;

/// <summary>
/// The pages of folders that Hugo and Zola make of each <c>_index.md</c>. Where a folder of posts is a list here, its list stands there;
/// another that has words of its own becomes a page, with links to what lies in the folder.
/// </summary>
internal static class SectionPages
{
    /// <summary>Folders whose pages are those of terms.</summary>
    private static readonly string[] OfTerms = ["tags", "categories", "authors", "series"];

    public static bool IsSection(SourceFile file) => file.Name.StartsWith("_index.", StringComparison.Ordinal);

    public static bool IsSection(OldText text) => IsSection(text.File);

    /// <param name="lists">Folders at the top that hold posts.</param>
    public static bool IsPage(OldText text, TextNames names, OldBlog blog, IReadOnlySet<string> lists)
    {
        if (!IsSection(text) || text.Body.AsSpan().IsWhiteSpace() || names.Name.Length == 0 || text.Word("render") == "false") return false;
        return names.Folders is not [var first, ..] ? !lists.Contains(names.Name)
            : !OfTerms.Contains(first, StringComparer.Ordinal) && !OldTaxonomies.Of(blog.Config).Contains(first, StringComparer.Ordinal);
    }

    /// <summary>Newest first; what has no day comes behind, by its title.</summary>
    public static PlannedText WithLinks(PlannedText page, ILookup<string, PlannedText> byFolder)
    {
        var list = new StringBuilder();
        var texts = byFolder[page.Folder].Where(text => text is { IsDraft: false, IsUnlisted: false } && text.Edition == page.Edition);
        foreach (var text in texts.OrderByDescending(text => text.Date).ThenBy(text => text.Title, StringComparer.Ordinal))
        {
            list.Append("- [");
            PlainSign.Write(list, text.Title, new WordsPlace { InBrackets = true });
            list.Append("](").Append(MarkdownAddress.Of(text.Address)).Append(")\n");
        }

        return list.Length == 0 ? page : page with { Old = page.Old with { Body = $"{page.Old.Body.TrimEnd()}\n\n{list}" } };
    }

    /// <summary>In which folder's page a text is linked: a text of a folder of its own in that above.</summary>
    public static string FolderAbove(PlannedText text) => text.IsBundle || IsSection(text.Old)
        ? text.Folder[..(text.Folder.TrimEnd('/').LastIndexOf('/') + 1)] : text.Folder;
}
