using StaticPress.Primitives;

namespace StaticPress.Rendering.Views;

/// <summary>The icons of the site, from <c>favicon:</c> of site.yml: an SVG serves every size; a PNG is the touch icon too.</summary>
internal static class SiteIcons
{
    public static IEnumerable<IconView> Of(SiteViews views)
    {
        var favicon = views.Site.Config.Favicon;
        if (favicon.Length == 0 || views.LinkFromConfig(favicon) is not { } url) yield break;
        var type = MediaType.Of(url);
        yield return new IconView("icon", url, type) { Sizes = type == "image/svg+xml" ? "any" : null };
        if (type == "image/png") yield return new IconView("apple-touch-icon", url, type);
    }
}
