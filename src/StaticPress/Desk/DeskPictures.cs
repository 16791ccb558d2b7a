using StaticPress.Preview;
using StaticPress.Routing;

namespace StaticPress.Desk;

/// <summary>The pictures of the site for the pages of the desk: at the port of the site they are for its own pages alone.</summary>
internal static class DeskPictures
{
    /// <summary>A drawing may hold a script; opened by itself it is nobody's.</summary>
    public const string Policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    public static string AddressOf(string address) => DeskPath.Pictures + string.Join('/', address.Split('/').Select(Uri.EscapeDataString));

    /// <param name="path">Decoded, from the root of the site without its base path.</param>
    /// <returns>Null where no picture is.</returns>
    public static Response? At(string path, PreviewSite site, PreviewOptions options)
    {
        if (site.Blog.Plan.Routes.Find(path) is not { } route || !IsPicture(route)) return null;
        return SiteResponses.Of(site.BasePath + path, "", site, options) is { Status: 200 } answer
            && answer.Type.StartsWith("image/", StringComparison.Ordinal) ? answer : null;
    }

    private static bool IsPicture(Route route) =>
        Primitives.MediaType.Of(route.Url.OutputFile).StartsWith("image/", StringComparison.Ordinal);
}
