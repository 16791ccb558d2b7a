using StaticPress.Content;
using StaticPress.Media;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>Decides every address before anything is rendered.</summary>
internal static class RoutePlan
{
    public static RouteTable Make(Site site, IReadOnlyList<SourceFile> media, Theme theme, PictureCatalog catalog)
    {
        var problems = new List<Problem>();
        Route.OfFile[] files = [.. media.Select(file => new Route.OfFile(MediaUrl(file), file))];
        var pictures = new PictureRoutes(theme.Images, catalog);
        problems.AddRange(pictures.Problems(files));
        var layouts = new OwnLayouts(theme);
        problems.AddRange(layouts.Unknown(site));
        Route[] pages = [.. Texts(site, layouts), .. All(site, files, theme), .. pictures.Of(site, files)];
        var search = SearchPlan.Of(pages, site, theme);
        var routes = OnePerAddress(pages.Concat(search?.Routes() ?? []).Concat(SearchEngineRoutes.Of(site, media, pages)), problems);
        routes.AddRange(RedirectRoutes.Of(site, routes, problems));
        FilesAsFolders.Remove(routes, problems);
        routes.Sort((a, b) => string.CompareOrdinal(a.Url.Value, b.Url.Value));
        return new RouteTable(site, routes, problems) { Search = search };
    }

    private static IEnumerable<Route> Texts(Site site, OwnLayouts layouts) =>
    [
        .. site.Posts.Select(post => new Route.OfPost(Permalink.Of(post, site.Config.PostPermalink), post)
            { OwnLayout = layouts.Of(post.Document) }),
        .. site.Pages.Select(page => new Route.OfPage(Permalink.Of(page, Documents.PagesFolder), page)
            { OwnLayout = layouts.Of(page.Document) }),
    ];

    private static IEnumerable<Route> All(Site site, IReadOnlyList<Route.OfFile> files, Theme theme) =>
    [
        .. files,
        .. theme.Assets.All.Select(asset => new Route.Asset(asset.Url, asset)),
        .. Homes(site),
        .. site.Terms.All.SelectMany(term => TermPages(term, site.Config.PageSize)),
        new Route.Terms(SitePaths.Categories, TermKind.Category),
        new Route.Terms(SitePaths.Tags, TermKind.Tag),
        new Route.OfArchive(SitePaths.Archive, null, null),
        .. site.Years.SelectMany(YearPages),
        .. FeedRoutes.Of(site, theme),
        new Route.NotFound(SitePaths.NotFound),
        .. files.Any(file => file.Url == SitePaths.NoJekyll) ? Array.Empty<Route>() : [new Route.Fixed(SitePaths.NoJekyll, "")],
    ];

    private static IEnumerable<Route> Homes(Site site)
    {
        for (var number = 1; number <= Paging.PageCount(site.Posts.Count, site.Config.PageSize); number++)
        {
            yield return new Route.Home(SitePaths.Home(number), number);
        }
    }

    private static IEnumerable<Route> TermPages(Term term, int pageSize)
    {
        for (var number = 1; number <= Paging.PageCount(term.Posts.Count, pageSize); number++)
        {
            yield return new Route.OfTerm(SitePaths.Term(term.Key, number), term, number);
        }
    }

    private static IEnumerable<Route> YearPages(ArchiveYear year) =>
    [
        new Route.OfArchive(SitePaths.Year(year.Year), year, null),
        .. year.Months.Select(month => new Route.OfArchive(SitePaths.Month(month.Year, month.Month), year, month)),
    ];

    /// <summary>
    /// Below content/ a file keeps its path: <c>content/media/a.jpg</c> is <c>/media/a.jpg</c>, a file beside a post
    /// <c>/posts/…</c>; below content/pages/ it stands at the root, as CNAME must.
    /// </summary>
    private static UrlPath MediaUrl(SourceFile file) => UrlPath.Of(
        file.Path.StartsWith(FileNames.StaticFolder, StringComparison.Ordinal) ? WithoutIndex(file.Path[(FileNames.StaticFolder.Length - 1)..])
        : file.Path.StartsWith(Documents.PagesFolder, StringComparison.Ordinal)
            ? file.Path[(Documents.PagesFolder.Length - 1)..]
            : file.Path["content".Length..]);

    /// <summary>The page of a folder is asked for by the folder's name.</summary>
    private static string WithoutIndex(string path) => path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    /// <summary>Addresses are compared without case: many a disk cannot tell <c>/News/</c> from <c>/news/</c>.</summary>
    private static List<Route> OnePerAddress(IEnumerable<Route> routes, List<Problem> problems)
    {
        var taken = new Dictionary<string, Route>(StringComparer.OrdinalIgnoreCase);
        var kept = new List<Route>();
        foreach (var route in routes)
        {
            if (OutputPath.Check(route.Url, route.Origin.Place) is { } unsafePath) problems.Add(unsafePath with { Place = PlaceOf(route) });
            else if (taken.TryAdd(route.Url.OutputFile, route)) kept.Add(route);
            else if (!GivesWay(route, taken[route.Url.OutputFile])) problems.Add(Conflict(route, taken[route.Url.OutputFile]));
        }

        return kept;
    }

    /// <summary>What the program makes stands back behind a file of static/, as the author's guide says.</summary>
    private static bool GivesWay(Route late, Route early) => late.Origin.IsProgram && early is Route.OfFile { File.Path: var path }
        && path.StartsWith(FileNames.StaticFolder, StringComparison.Ordinal);

    private static Problem Conflict(Route route, Route other)
    {
        var (late, early) = route.Origin.IsProgram ? (other, route) : (route, other);
        if (late is Route.OfTerm { Term: var term }) return TermConflict(late, early, term);
        return Problem.Error(
            PlaceOf(late),
            ProblemCode.UrlConflict,
            $"The address {late.Url} is already taken by {early.Origin.Words}.",
            "Give one of the two another 'slug:' or 'permalink:'" + (AreInTwoFolders(late, early) ? ", or put ':folders' into 'permalinks:' of site.yml." : "."));
    }

    /// <summary>Then the folders tell the two apart, as they did where other generators make addresses of them.</summary>
    private static bool AreInTwoFolders(Route late, Route early) => late is Route.OfPost { Document: { FrontMatter.Permalink: "", File: var file } }
        && early is Route.OfPost { Document: { FrontMatter.Permalink: "", File: var other } } && file.Folder != other.Folder;

    private static Problem TermConflict(Route late, Route early, Term term)
    {
        var word = SitePaths.Word(term.Key.Kind);
        return Problem.Error(
            term.Posts[0].Document.PlaceOf(term.Key.Kind == TermKind.Tag ? "tags" : word),
            ProblemCode.UrlConflict,
            $"The address {late.Url} is already taken by {early.Origin.Words}.",
            $"Give that page another 'slug:' or 'permalink:', or the {word} another name.");
    }

    /// <summary>Where the author gave the address: the file's head, or its name.</summary>
    private static Place PlaceOf(Route route) => route.Document is { } document
        ? document.PlaceOf(document.FrontMatter.Permalink.Length > 0 ? "permalink" : "slug")
        : route.Origin.Place;
}
