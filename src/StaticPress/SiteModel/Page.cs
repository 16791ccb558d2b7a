using StaticPress.Content;

namespace StaticPress.SiteModel;

/// <summary>A page that stands outside the flow of posts, such as “About”.</summary>
internal sealed record Page(Document Document)
{
    public string Title => Document.FrontMatter.Title;

    /// <summary>
    /// By what comments name it: <c>pages/about/team</c>, as its file lies below content/; an index.md goes by its folder.
    /// </summary>
    public string Slug => SlugOf(Document.Stem);

    /// <param name="stem">The path of the page's file, without its ending.</param>
    public static string SlugOf(string stem)
    {
        var path = stem[(Documents.PagesFolder.Length - CommentFiles.Pages.Length)..];
        return path.EndsWith("/index", StringComparison.Ordinal) && path.AsSpan().Count('/') > 1 ? path[..^"/index".Length] : path;
    }
}
