using System.Globalization;

namespace StaticPress.Routing;

/// <summary>The kinds of pages that a theme lays out.</summary>
internal enum PageKind
{
    Home,
    Post,
    Page,
    Term,
    Terms,
    Archive,
    Feeds,
    Search,
    NotFound,
    Redirect,
}

internal static class PageKinds
{
    /// <summary>By its short name: <c>post</c> is <c>layouts/post.html</c>.</summary>
    public static string Layout(this PageKind kind) => kind switch
    {
        PageKind.Home => "home",
        PageKind.Post => "post",
        PageKind.Page => "page",
        PageKind.Term => "term",
        PageKind.Terms => "terms",
        PageKind.Archive => "archive",
        PageKind.Feeds => "feeds",
        PageKind.Search => "search",
        PageKind.NotFound => "404",
        PageKind.Redirect => "redirect",
    };

    /// <summary><c>1 post</c>, <c>12 lists</c>.</summary>
    public static string Counted(this PageKind kind, int count)
    {
        var noun = kind switch
        {
            PageKind.Home => "home page",
            PageKind.Post => "post",
            PageKind.Page => "page",
            PageKind.Term => "list",
            PageKind.Terms => "overview",
            PageKind.Archive => "page of the archive",
            PageKind.Feeds => "page of feeds",
            PageKind.Search => "search page",
            PageKind.NotFound => "page for what is not there",
            PageKind.Redirect => "page with a new address",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? noun : Several(noun))}");
    }

    private static string Several(string noun) =>
        noun.StartsWith("page ", StringComparison.Ordinal) ? "pages" + noun["page".Length..] : noun + "s";

    /// <summary>Whether a theme may do without its layout; then there is no such page.</summary>
    public static bool IsOptional(this PageKind kind) => kind switch
    {
        PageKind.Feeds or PageKind.Search => true,
        PageKind.Home or PageKind.Post or PageKind.Page or PageKind.Term or PageKind.Terms
            or PageKind.Archive or PageKind.NotFound or PageKind.Redirect => false,
    };
}
