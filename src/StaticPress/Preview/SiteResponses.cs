using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Answers for the addresses of the site, as GitHub Pages would.</summary>
internal static class SiteResponses
{
    /// <param name="path">Decoded, with the base path.</param>
    /// <param name="query">With its question mark, or empty; it goes along when the browser is sent on.</param>
    public static Response Of(string path, string query, PreviewSite site, PreviewOptions options)
    {
        var basePath = site.BasePath;
        if (path == basePath) return Response.Moved(basePath + "/" + query);
        if (path == "/" && basePath.Length > 0) return Response.Moved(basePath + "/") with { Status = 302 };
        if (!path.StartsWith(basePath + "/", StringComparison.Ordinal)) return Missing(site, options);
        var inside = path[basePath.Length..];
        return site.Blog.Plan.Routes.At(inside) switch
        {
            RouteAt.Found found => At(found.Here, site, options),
            RouteAt.WithoutSlash { Folder: var folder } => Response.Moved(folder.Url.Under(basePath) + query),
            _ => site.Lost.TryGetValue(inside, out var file) ? Lost(file, site, options)
                : (options.Reload ? HeldPage.At(inside, site, options) : null) ?? Missing(site, options),
        };
    }

    private static Response At(Route route, PreviewSite site, PreviewOptions options)
    {
        var type = MediaType.Of(route.Url.OutputFile);
        if (route.CopiedFile is { } file) return new Response(200, type, [], EntityTag.Of(file)) { File = file, Source = file };
        if (route is Route.Picture or Route.Card) return Made(route, type, site);
        var isOfTheme = route is not (Route.Asset or Route.Fixed);
        if (isOfTheme && site.Blocking.Count > 0) return ErrorPage.Of(site.Blocking, site, options);
        var page = site.Render(route);
        if (!page.IsGood && !(options.DespiteMistakes && page.IsWholeBut(route.Origin.Place.File)))
            return ErrorPage.Of(page.Problems, site, options) with { Source = SourceOf(route, site) };
        var tag = EntityTag.Of(page.Bytes);
        var bytes = options.Reload && IsHtml(type) ? ReloadScript.AddTo(page.Bytes, tag, page.Problems.Count) : page.Bytes;
        return new Response(200, type, bytes, tag) { Source = SourceOf(route, site) };
    }

    /// <summary>Made now, when a browser asks for it, and kept for the build.</summary>
    private static Response Made(Route route, string type, PreviewSite site)
    {
        using var maker = new PictureMaker();
        var (file, problems) = site.Pictures.FileOf(route, maker, null);
        if (file is not { } kept) return Response.Text(404, problems is [var told] ? told.Text : "This picture cannot be made.");
        var bytes = File.ReadAllBytes(kept.FullPath);
        return new Response(200, type, bytes, EntityTag.Of(bytes));
    }

    /// <summary>The page is known, but its source cannot be read as a post now.</summary>
    private static Response Lost(string file, PreviewSite site, PreviewOptions options)
    {
        var why = site.Errors.Where(problem => problem.Place.File == file).ToArray();
        return why.Length > 0 ? ErrorPage.Of(why, site, options) with { Source = site.Blog.Plan.Sources.Find(file) }
            : Missing(site, options);
    }

    private static Response Missing(PreviewSite site, PreviewOptions options)
    {
        if (site.Blog.Plan.Routes.Find(SitePaths.NotFound.Value) is not { } route) return Response.Text(404, "Not found.");
        var page = At(route, site, options);
        return page.Status == 200 ? page with { Status = 404 } : page;
    }

    private static SourceFile? SourceOf(Route route, PreviewSite site) =>
        route.Document is { } document ? site.Blog.Plan.FileOf(document) : null;

    private static bool IsHtml(string type) => type.StartsWith("text/html", StringComparison.Ordinal);
}
