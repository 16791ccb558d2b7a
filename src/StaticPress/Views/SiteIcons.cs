using System.Globalization;
using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Views;

/// <summary>
/// The icons of the site, from <c>favicon:</c> of site.yml. An SVG serves every size; a PNG, the PNG of the same name beside the
/// SVG, or one made of the SVG serves phones' home screens, which read no SVG.
/// </summary>
internal static class SiteIcons
{
    public static IEnumerable<IconView> Of(SiteViews views)
    {
        var favicon = views.Site.Config.Favicon;
        if (favicon.Length == 0 || views.LinkFromConfig(favicon) is not { } url) yield break;
        var type = MediaType.Of(url);
        var png = Png(views);
        if (views.Routes.Find(SitePaths.IconFile.Value) is { } icon && type == "image/svg+xml")
        {
            // First the one for programs that read no SVG: those that do take the last that fits.
            yield return new IconView("icon", views.Link(SitePaths.IconFile), "image/vnd.microsoft.icon")
            {
                Sizes = icon is Route.Icon { IsDrawn: true } ? Square(SiteIcon.OfBrowsers) : SizesOf(png, views),
            };
        }

        yield return new IconView("icon", url, type) { Sizes = type == "image/svg+xml" ? "any" : SizesOf(png, views) };
        if (png is not null)
            yield return new IconView("apple-touch-icon", views.Link(png.Url), "image/png") { Sizes = SizesOf(png, views) };
        else if (views.Routes.Find(UrlPath.Of(favicon + SiteIcon.OfPhones.Suffix).Value) is Route.Picture made)
            yield return new IconView("apple-touch-icon", views.Link(made.Url), "image/png") { Sizes = Square(SiteIcon.OfPhones) };
    }

    private static string Square(Variant variant) => FormattableString.Invariant($"{variant.Width}x{variant.Width}");

    private static Route.OfFile? Png(SiteViews views) =>
        SiteIcon.PngPath(views.Site) is { } path && views.Routes.UrlOfFile(path) is { } url ? views.Routes.Find(url.Value) as Route.OfFile
            : null;

    private static string? SizesOf(Route.OfFile? png, SiteViews views) =>
        png is not null && views.Plan.Catalog.Of(png.File) is { Size: { } size }
        ? string.Create(CultureInfo.InvariantCulture, $"{size.Width}x{size.Height}")
        : null;
}
