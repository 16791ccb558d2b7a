using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>What a new state of the site means for the pages that are open in a browser.</summary>
/// <param name="Styles">Stylesheets whose address changed: from, to.</param>
/// <param name="StylesOnly">Nothing but stylesheets changed: they are exchanged without loading the page again.</param>
/// <param name="Pages">Posts and pages that changed.</param>
internal sealed record PreviewChange(IReadOnlyList<(string From, string To)> Styles, bool StylesOnly, IReadOnlyList<Route> Pages)
{
    public static PreviewChange None { get; } = new([], false, []);

    public static PreviewChange Between(PreviewSite before, PreviewSite after)
    {
        var changed = SourceChanges.Between(before.Blog.Plan.Sources, after.Blog.Plan.Sources);
        var styles = Restyled(before, after);
        return new PreviewChange(styles, styles.Length > 0 && changed.All(IsStyle), PagesOf(changed, after));
    }

    public static string TitleOf(Route route) => route switch
    {
        Route.OfPost post => post.Post.Title,
        Route.OfPage page => page.Page.Title,
        _ => route.Url.Value,
    };

    private static bool IsStyle(string path) =>
        path.StartsWith("themes/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.OrdinalIgnoreCase) && path.Contains("/assets/", StringComparison.Ordinal);

    private static (string From, string To)[] Restyled(PreviewSite before, PreviewSite after)
    {
        var (old, now) = (before.Blog.Plan.Theme.Assets, after.Blog.Plan.Theme.Assets);
        return
        [
            .. now.All
                .Where(asset => asset.Name.EndsWith(".css", StringComparison.OrdinalIgnoreCase))
                .Select(asset => (From: old.Find(asset.Name)?.Url, To: asset.Url))
                .Where(pair => pair.From is { } from && from != pair.To)
                .Select(pair => (pair.From!.Value.Under(before.BasePath), pair.To.Under(after.BasePath))),
        ];
    }

    private static Route[] PagesOf(IReadOnlyList<string> changed, PreviewSite after)
    {
        var routes = after.Blog.Plan.Routes;
        return
        [
            .. changed
                .Select(path => routes.UrlOfFile(path))
                .Select(url => url is { } known ? routes.Find(known.Value) : null)
                .Where(route => route is Route.OfPost or Route.OfPage)
                .Select(route => route!),
        ];
    }
}
