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
        var layouts = new OwnLayouts(theme);
        Route[] texts = [.. Texts(site, layouts)];
        var bundles = BundleUrls(texts, site);
        Route.OfFile[] files = [.. media.Select(file => new Route.OfFile(BesidePost(file, bundles) ?? MediaUrl(file), file))];
        var pictures = new PictureRoutes(theme.Images, catalog);
        problems.AddRange(pictures.Problems(files));
        problems.AddRange(layouts.Unknown(site));
        Route[] pages =
            [.. texts, .. All(site, files, theme, layouts), .. pictures.Of(site, files), .. OutputRoutes.Of(site, theme).TellTo(problems)];
        var search = SearchPlan.Of(pages, site, theme);
        var routes =
            OnePerAddress([.. pages, .. search?.Routes(site.Config) ?? [], .. SearchEngineRoutes.Of(site, media, pages)], site, problems);
        routes.AddRange(RedirectRoutes.Of(site, theme, routes).TellTo(problems));
        if (HostRedirects.Of(site, routes) is { } moved) routes.Add(moved);
        if (HostHeaders.Of(site, routes) is { } headers) routes.Add(headers);
        problems.AddRange(FilesAsFolders.Remove(routes, route => PlaceOf(route, site)));
        if (!site.Config.Lists.Home || site.Config.ListPermalinks.Home != "/") problems.AddRange(NoHome(routes));
        routes.Sort((a, b) => string.CompareOrdinal(a.Url.Value, b.Url.Value));
        return new RouteTable(site, routes, problems) { Search = search };
    }

    private static IEnumerable<Route> Texts(Site site, OwnLayouts layouts) =>
    [
        .. site.Posts.Select(post => new Route.OfPost(Permalink.Of(post, site.Config), post)
            { OwnLayout = layouts.Of(post.Document) }),
        .. site.Pages.Select(page => new Route.OfPage(Permalink.Of(page, site.Config), page)
            { OwnLayout = layouts.Of(page.Document) }),
    ];

    private static IEnumerable<Route> All(Site site, IReadOnlyList<Route.OfFile> files, Theme theme, OwnLayouts layouts) =>
    [
        .. files,
        .. theme.Assets.All.Select(asset => new Route.Asset(asset.Url, asset)),
        .. site.Config.Lists.Home ? Homes(site) : [],
        .. site.Terms.All.Where(term => site.HasPages(term)).SelectMany(term => TermPages(term, site, layouts)),
        .. site.Config.Lists.Categories.Overview
            ? [new Route.Terms(SitePaths.Categories(site.Config), TermKind.Category)]
            : Array.Empty<Route>(),
        .. site.Config.Lists.Tags.Overview ? [new Route.Terms(SitePaths.Tags(site.Config), TermKind.Tag)] : Array.Empty<Route>(),
        .. site.Config.Lists.Archive ? Archives(site) : [],
        .. FeedRoutes.Of(site, theme),
        new Route.NotFound(SitePaths.NotFound),
        .. files.Any(file => file.Url == SitePaths.NoJekyll) ? Array.Empty<Route>() : [new Route.Fixed(SitePaths.NoJekyll, "")],
    ];

    /// <summary>Where the list of the newest posts is elsewhere, or nowhere.</summary>
    private static IEnumerable<Problem> NoHome(List<Route> routes) => routes.Any(route => route.Url == UrlPath.Home) ? []
        : [Problem.Error(new Place(Config.SiteConfig.File), ProblemCode.NoHomePage, "Nothing is at the address of the blog itself, '/'.",
            "Write content/pages/index.md, which stands there, or leave the list of the newest posts where it was.")];

    private static IEnumerable<Route> Homes(Site site)
    {
        for (var number = 1; number <= Paging.PageCount(site.Listed.Count, site.HomePageSize); number++)
        {
            yield return new Route.Home(SitePaths.Home(site.Config, number), number);
        }
    }

    private static IEnumerable<Route> TermPages(Term term, Site site, OwnLayouts layouts)
    {
        var layout = site.ListOf(term.Key) is { } list ? layouts.Of(list) : null;
        for (var number = 1; number <= Paging.PageCount(term.Posts.Count, site.PageSizeOf(term.Key)); number++)
        {
            yield return new Route.OfTerm(SitePaths.Term(site.Config, term.Key, number), term, number) { OwnLayout = layout };
        }
    }

    private static IEnumerable<Route> Archives(Site site) =>
    [
        new Route.OfArchive(SitePaths.Archive(site.Config), null, null),
        .. site.Years.Select(year => new Route.OfArchive(SitePaths.Year(site.Config, year.Year), year, null)),
        .. site.Years.Where(_ => site.Config.Lists.Months).SelectMany(year => year.Months.Select(month =>
            new Route.OfArchive(SitePaths.Month(site.Config, month.Year, month.Month), year, month))),
    ];

    /// <summary>
    /// Where the folders of an <c>index.md</c> are published, by the folder: what lies in them lies at the post's own address.
    /// </summary>
    /// <remarks>Of a post that is held back too: what another text shows of it stays where it was, or is where it will be.</remarks>
    private static Dictionary<string, UrlPath> BundleUrls(IEnumerable<Route> texts, Site site) => texts.OfType<Route.OfPost>()
        .Where(post => PostSlug.IsIndex(post.Document))
        .Select(post => (post.Url, post.Document))
        .OrderBy(post => post.Document.Edition, StringComparer.Ordinal)
        .Concat(site.Held.Where(held => PostSlug.IsIndex(held.Document))
            .Select(held => (Url: Permalink.Of(held.Post, site.Config), held.Document)))
        .Where(post => post.Url.IsFolder)
        .DistinctBy(post => post.Document.File.Folder)
        .ToDictionary(post => post.Document.File.Folder, post => post.Url, StringComparer.Ordinal);

    /// <returns>Null for a file that lies in no such folder, nor in one of its folders.</returns>
    private static UrlPath? BesidePost(SourceFile file, Dictionary<string, UrlPath> bundles)
    {
        if (bundles.Count == 0 || !file.Path.StartsWith(Documents.PostsFolder, StringComparison.Ordinal)) return null;
        for (var folder =
            file.Folder; folder.Length > Documents.PostsFolder.Length; folder = folder[..(folder.LastIndexOf('/', folder.Length - 2) + 1)])
        {
            if (bundles.TryGetValue(folder, out var url)) return UrlPath.Of(url.Value + Composed.Of(file.Path[folder.Length..]));
        }

        return null;
    }

    /// <summary>
    /// Below content/ a file keeps its path: <c>content/media/a.jpg</c> is <c>/media/a.jpg</c>, a file beside a post
    /// <c>/posts/…</c>; below content/pages/ it stands at the root, as CNAME must.
    /// </summary>
    private static UrlPath MediaUrl(SourceFile file) => UrlPath.Of(Composed.Of(
        file.Path.StartsWith(FileNames.StaticFolder, StringComparison.Ordinal)
            ? WithoutIndex(file.Path[(FileNames.StaticFolder.Length - 1)..])
        : file.Path.StartsWith(Documents.PagesFolder, StringComparison.Ordinal)
            ? file.Path[(Documents.PagesFolder.Length - 1)..]
            : file.Path["content".Length..]));

    /// <summary>The page of a folder is asked for by the folder's name.</summary>
    private static string WithoutIndex(string path) =>
        path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;

    /// <summary>Addresses are compared without case: many a disk cannot tell <c>/News/</c> from <c>/news/</c>.</summary>
    private static List<Route> OnePerAddress(IEnumerable<Route> routes, Site site, List<Problem> problems)
    {
        var taken = new Dictionary<string, Route>(StringComparer.OrdinalIgnoreCase);
        var kept = new List<Route>();
        foreach (var route in routes)
        {
            if (OutputPath.Check(route.Url, () => PlaceOf(route, site)) is { } unsafePath) problems.Add(unsafePath);
            else if (taken.TryAdd(route.Url.OutputFile, route)) kept.Add(route);
            else if (!GivesWay(route, taken[route.Url.OutputFile])) problems.Add(Conflict(route, taken[route.Url.OutputFile], site));
        }

        return kept;
    }

    /// <summary>What the program makes stands back behind a file of static/, as the author's guide says.</summary>
    private static bool GivesWay(Route late, Route early) => late.Origin.IsProgram && early is Route.OfFile { File.Path: var path }
        && path.StartsWith(FileNames.StaticFolder, StringComparison.Ordinal);

    private static Problem Conflict(Route route, Route other, Site site)
    {
        var (late, early) = route.Origin.IsProgram ? (other, route) : (route, other);
        if (late is Route.OfTerm { Term: { Key.Kind: not TermKind.List } term }) return TermConflict(late, early, term);
        return Problem.Error(
            PlaceOf(late, site),
            ProblemCode.UrlConflict,
            $"The address {late.Url} is already taken by {Words(early)}.",
            late is Route.Output or Route.OfTerm ? $"Give {(late is Route.Output ? "this file" : "this list")} another 'address:'."
            : (late, early) is (Route.Picture or Route.OfFile, Route.Picture or Route.OfFile)
                ? "Give one of the two files another name."
            : early is Route.OfTerm { Term.Key.Kind: TermKind.List } ? "Give the list another 'address:', or this page another 'slug:' or 'permalink:'."
            : early is Route.OfArchive or Route.Terms
                ? "Give the page another 'slug:' or 'permalink:', or that list another address by 'permalinks:' in site.yml."
            : (late, early) is (Route.OfPage, Route.Home) or (Route.Home, Route.OfPage)
                ? "Move the list of the newest posts: 'permalinks: {home: /blog/}' in site.yml; or give the page another 'slug:' or 'permalink:'."
                : "Give one of the two another 'slug:' or 'permalink:'"
                + (AreInTwoFolders(late, early) ? ", or put ':folders' into 'permalinks:' of site.yml." : "."));
    }

    /// <summary>Then the folders tell the two apart, as they did where other generators make addresses of them.</summary>
    private static bool AreInTwoFolders(Route late, Route early) =>
        late is Route.OfPost { Document: { FrontMatter.Permalink: "", File: var file } }
        && early is Route.OfPost { Document: { FrontMatter.Permalink: "", File: var other } } && file.Folder != other.Folder;

    private static Problem TermConflict(Route late, Route early, Term term)
    {
        var word = SitePaths.Word(term.Key.Kind);
        return Problem.Error(
            term.Posts[0].Document.PlaceOf(term.Key.Kind == TermKind.Tag ? "tags" : word),
            ProblemCode.UrlConflict,
            $"The address {late.Url} is already taken by {Words(early)}.",
            early is Route.OfTerm or Route.Resource or { Origin.IsProgram: true }
                ? $"Give the {word} another name, or all of them another address by 'permalinks:' in site.yml."
                : $"Give that page another 'slug:' or 'permalink:', or the {word} another name.");
    }

    /// <summary>Where the author gave the address: the file's head, or its name.</summary>
    private static Place PlaceOf(Route route, Site site) => route switch
    {
        { Document: { } document } => document.PlaceOf(document.FrontMatter.Permalink.Length > 0 ? "permalink" : "slug"),
        Route.Output output => output.File.Place,
        Route.OfTerm term when site.ListOf(term.Term.Key) is { } list => list.Place,
        _ => route.Origin.Place,
    };

    /// <summary>What is at an address, in the middle of a sentence.</summary>
    private static string Words(Route route) => route switch
    {
        Route.OfTerm { Term: { Key.Kind: TermKind.List } list } => $"the list '{list.Key.Slug}'",
        Route.OfTerm term => $"the {SitePaths.Word(term.Term.Key.Kind)} '{term.Term.Name}'",
        Route.Output output => $"the theme's file '{output.File.Name}'",
        _ => route.Origin.Words,
    };
}
