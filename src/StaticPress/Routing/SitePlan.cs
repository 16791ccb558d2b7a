using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.Media;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>All that is known before the first page is rendered.</summary>
internal sealed record SitePlan(Site Site, Theme Theme, RouteTable Routes, SourceTree Sources)
{
    /// <summary>What is known of each picture from its header.</summary>
    public PictureCatalog Catalog { get; init; } = new();

    /// <summary>As pages write dates: a theme may call months and days otherwise than they are read.</summary>
    public DatePattern Dates { get; } = Site.Config.DateFormat.With(
        Site.Config.Months.Count > 0 ? Theme.Words.Calendar.WithMonths(Site.Config.Months) : Theme.Words.Calendar);

    /// <summary>A picture below content/ with all that is made of it.</summary>
    /// <exception cref="UnreadableException">The file is gone, or the system refuses.</exception>
    public PictureSet PictureOf(SourceFile file) => new(Catalog.Of(file), Routes.UrlOf(file) ?? default, Routes.VariantsOf(file));

    public LinkResolver Links { get; } = new(Site, Routes, Sources);

    /// <summary>
    /// The file of a document as the sources have it now. After an edit that moves nothing but a text the site stays as it was
    /// assembled, so a document's own file may be that of before.
    /// </summary>
    public SourceFile FileOf(Document document) => Sources.Find(document.File.Path) ?? document.File;

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
