using StaticPress.Pictures;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>
/// The file behind <c>favicon:</c> of site.yml, and the PNG for programs that read no SVG: the author's own, or one made of the SVG.
/// </summary>
internal static class SiteIcon
{
    /// <summary>Of phones' home screens.</summary>
    public static Variant OfPhones { get; } = new(PictureFormat.Png, 180, 0) { Height = 180 };

    /// <summary>For <c>/favicon.ico</c>, sharp on screens of two pixels for one.</summary>
    public static Variant OfBrowsers { get; } = new(PictureFormat.Png, 64, 0) { Height = 64 };

    /// <summary>The icon when it is an SVG and all that there is.</summary>
    public static SourceFile? Svg(Site site, IEnumerable<SourceFile> media) =>
        site.Config.Favicon is ['/', ..] favicon && favicon.EndsWith(".svg", StringComparison.OrdinalIgnoreCase)
            && !media.Any(file => file.Path == PngPath(site))
            ? media.FirstOrDefault(file => file.Path == "content" + favicon)
            : null;

    /// <summary>Where the PNG would be: the icon itself, else the file of the same name beside it.</summary>
    public static string? PngPath(Site site) =>
        site.Config.Favicon is ['/', ..] favicon && favicon.LastIndexOf('.') is var dot and > 0 ? $"content{favicon[..dot]}.png" : null;

    public static SourceFile? Png(Site site, IReadOnlyList<SourceFile> media) =>
        PngPath(site) is { } path ? media.FirstOrDefault(file => file.Path == path) : null;
}
