using System.Collections.Immutable;
using StaticPress.Content;
using StaticPress.Media;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>All that is known before the first page is rendered.</summary>
internal sealed record SitePlan(Site Site, Theme Theme, RouteTable Routes, SourceTree Sources)
{
    public PictureCatalog Pictures { get; } = new();

    public LinkResolver Links { get; } = new(Site, Routes, Sources);

    /// <summary>Documents whose text, and nothing but their text, was edited since the site was assembled; by path.</summary>
    public ImmutableDictionary<string, Document> Edited { get; init; } = ImmutableDictionary.Create<string, Document>(StringComparer.Ordinal);

    /// <summary>A document as its text is now.</summary>
    public Document Latest(Document document) => Edited.GetValueOrDefault(document.File.Path, document);

    /// <summary>An address written in site.yml or by a theme, as it goes into a page.</summary>
    /// <returns>Null when nothing is there.</returns>
    public string? LinkTo(string written) => Links.Resolve(written, "") switch
    {
        LinkTarget.Internal page => page.Url.Under(Site.Config.Address.BasePath) + page.Suffix,
        LinkTarget.External other => other.Url,
        LinkTarget.Fragment here => "#" + here.Name,
        _ => null,
    };
}
