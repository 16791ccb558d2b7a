namespace StaticPress.Templates.Language;

/// <summary>How a theme calls the file of a layout: <c>layouts/post.html</c>, <c>layouts/humans.txt</c>.</summary>
internal static class LayoutFile
{
    private const string Folder = "layouts/";
    private const string OfPages = ".html";

    public static string Of(string layout, string ending = OfPages) => $"{Folder}{layout}{ending}";

    public static bool Is(string file) => file.StartsWith(Folder, StringComparison.Ordinal);

    public static bool IsOfPages(string file) => Is(file) && file.EndsWith(OfPages, StringComparison.Ordinal);

    /// <param name="file">One of pages.</param>
    /// <returns>As <c>layout:</c> of a front matter names it.</returns>
    public static string NameOf(string file) => file[Folder.Length..^OfPages.Length];
}
