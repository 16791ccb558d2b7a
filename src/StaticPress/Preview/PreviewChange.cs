using StaticPress.Blogs;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>What a new state of the site means for the pages that are open in a browser.</summary>
/// <param name="Styles">Stylesheets whose address changed.</param>
/// <param name="StylesOnly">Nothing but stylesheets changed: they are exchanged without loading the page again.</param>
/// <param name="Pages">Posts and pages that changed.</param>
internal sealed record PreviewChange(IReadOnlyList<ChangedStyle> Styles, bool StylesOnly, IReadOnlyList<Route> Pages)
{
    public static PreviewChange None { get; } = new([], false, []);

    public static PreviewChange Of(Change change, PreviewSite after)
    {
        var styles = Restyled(change.Before.Plan, after.Blog.Plan);
        return new PreviewChange(styles, styles.Length > 0 && change.Files.All(IsStyle), PagesOf(change.Files, after));
    }

    public static string TitleOf(Route route) => route.Document?.FrontMatter.Title ?? route.Url.Value;

    private static bool IsStyle(string path) =>
        ThemesFolder.Holds(path) && path.EndsWith(".css", StringComparison.OrdinalIgnoreCase)
            && path.Contains("/assets/", StringComparison.Ordinal);

    private static ChangedStyle[] Restyled(SitePlan before, SitePlan after)
    {
        var (old, now) = (before.Theme.Assets, after.Theme.Assets);
        return
        [
            .. now.All
                .Where(asset => asset.Name.EndsWith(".css", StringComparison.OrdinalIgnoreCase))
                .Select(asset => (From: old.Find(asset.Name)?.Url, To: asset.Url))
                .Where(pair => pair.From is { } from && from != pair.To)
                .Select(pair => new ChangedStyle(pair.From!.Value.Under(before.Site.Config.Address.BasePath),
                    pair.To.Under(after.Site.Config.Address.BasePath))),
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
                .Where(route => route?.Document is not null)
                .Select(route => route!),
        ];
    }
}

/// <summary>The address of a stylesheet as open pages have it, and as it is now.</summary>
internal sealed record ChangedStyle(string From, string To);
