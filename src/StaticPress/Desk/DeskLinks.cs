using StaticPress.Content;
using StaticPress.Preview;
using StaticPress.Primitives;

namespace StaticPress.Desk;

/// <summary>Links from one page of the desk to where a text is written.</summary>
internal static class DeskLinks
{
    /// <returns>The words alone for a file that is no text.</returns>
    public static Html ToText(string file, string words) =>
        DeskPage.Find("write") is not null && MarkdownFile.Is(file)
            && (file.StartsWith(Documents.PostsFolder, StringComparison.Ordinal)
                || file.StartsWith(Documents.PagesFolder, StringComparison.Ordinal))
            ? (Html)$"<a href=\"{DeskPath.Of("write", ("post", file))}\" dir=\"auto\">{words}</a>" : $"<span dir=\"auto\">{words}</span>";
}
