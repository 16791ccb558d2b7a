using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>The file behind <c>favicon:</c> of site.yml, and the PNG for programs that read no SVG.</summary>
internal static class SiteIcon
{
    /// <summary>Where the PNG would be: the icon itself, else the file of the same name beside it.</summary>
    public static string? PngPath(Site site) =>
        site.Config.Favicon is ['/', ..] favicon && favicon.LastIndexOf('.') is var dot and > 0 ? $"content{favicon[..dot]}.png" : null;

    public static SourceFile? Png(Site site, IReadOnlyList<SourceFile> media) =>
        PngPath(site) is { } path ? media.FirstOrDefault(file => file.Path == path) : null;
}
