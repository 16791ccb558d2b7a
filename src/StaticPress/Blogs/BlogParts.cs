using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Media;
using StaticPress.Primitives;
using StaticPress.Rendering;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Blogs;

/// <summary>What a reading of the blog may leave to the next one; null where that has to read for itself.</summary>
/// <param name="Documents">Good for the files that are still the same.</param>
/// <param name="Renderer">Good for its templates.</param>
internal sealed record BlogParts(Reading<SiteConfig>? Config, Documents? Documents, Theme? Theme, Renderer? Renderer)
{
    public static BlogParts None => new(null, null, null, null);

    /// <summary>Good for the pictures that are still the same.</summary>
    public PictureCatalog Catalog { get; init; } = new();

    public static BlogParts Kept(Change change)
    {
        var (before, sources) = (change.Before, change.Sources);
        var sameConfig = ReferenceEquals(before.Plan.Sources.Find(SiteConfig.File), sources.Find(SiteConfig.File)) && change.HasSameOptions
            && !change.Files.Any(Locale.Phrasebook.IsBook);
        if (!sameConfig || before.Unreadable.Any()) return None;
        var sameTheme = !change.Files.Any(ThemesFolder.Holds);
        return sameTheme ? before.Parts : before.Parts with { Theme = null, Renderer = null };
    }
}
