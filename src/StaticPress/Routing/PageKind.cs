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

    /// <summary>Whether a theme may do without its layout; then there is no such page.</summary>
    public static bool IsOptional(this PageKind kind) => kind switch
    {
        PageKind.Feeds or PageKind.Search => true,
        PageKind.Home or PageKind.Post or PageKind.Page or PageKind.Term or PageKind.Terms
            or PageKind.Archive or PageKind.NotFound or PageKind.Redirect => false,
    };
}
