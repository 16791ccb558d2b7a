using StaticPress.Media;
using StaticPress.Pictures;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Rendering;

/// <summary>The bytes of every picture that is not published as it is.</summary>
internal static class PictureBytes
{
    /// <summary>Changes with every change to what a clean copy leaves out.</summary>
    public const int CleanRevision = 2;

    /// <summary>Whether a file loses what it tells of its maker before it is published.</summary>
    public static bool IsCleaned(SourceFile file) =>
        PictureRoutes.MayBePicture(file.Path) && !file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <exception cref="PictureRefusedException">The picture is broken, and holds what must not be published.</exception>
    public static ReadOnlyMemory<byte> Clean(byte[] picture)
    {
        if ((CleanCopy.Of(picture) ?? CleanCopy.Of(picture, cutOff: true)) is { } clean) return clean;
        if (!Tells(picture)) return picture;
        throw new PictureRefusedException("it is broken, and what it tells of place and camera cannot be taken out");
    }

    /// <exception cref="PictureRefusedException">The drawing cannot be read.</exception>
    public static byte[] IconOf(byte[] svg) =>
        IconFile.Of(PictureMaker.MakeOne(svg, SiteIcon.OfBrowsers), new ImageSize(SiteIcon.OfBrowsers.Width, SiteIcon.OfBrowsers.Width));

    public static byte[] Of(Route.Card card, SitePlan plan) => Card.Draw(TextOf(card, plan));

    /// <summary>What stands on a card, with the accent of the theme where it has one.</summary>
    public static CardText TextOf(Route.Card card, SitePlan plan)
    {
        var config = plan.Site.Config;
        var kicker = card.Post.FrontMatter.Category;
        var text = new CardText(CardFonts.WithoutPictographs(card.Post.Title), CardFonts.Have(kicker) ? kicker : "",
            CardFonts.Have(config.Title) ? config.Title : "", Mark(plan))
        {
            RightToLeft = Locale.LanguageTag.DirectionOf(card.Post.FrontMatter.Language is { Length: > 0 } own ? own
                : config.Language) == "rtl",
        };
        return Accent(plan) is { } accent ? text with { Colours = text.Colours with { Accent = accent } } : text;
    }

    private static byte[]? Mark(SitePlan plan)
    {
        var path = plan.Site.Config.Logo.Length > 0 ? plan.Site.Config.Logo : plan.Site.Config.Favicon;
        if (path.Length == 0 || plan.Links.Resolve(path, "") is not LinkTarget.Internal { File: { } file }) return null;
        return file.Length <= SourceLimit.TextBytes ? file.ReadAll() : null;
    }

    private static double[]? Accent(SitePlan plan) =>
        plan.Theme.Settings.FirstOrDefault(setting =>
            setting.Key == "accent")?.Value is Yaml.YamlScalar { Text: ['#', .. { Length: 6 } digits] } && digits.All(char.IsAsciiHexDigit)
            ? [.. Convert.FromHexString(digits).Select(part => (double)part)]
            : null;

    private static bool Tells(ReadOnlySpan<byte> picture) =>
        picture.IndexOf("Exif"u8) >= 0 || picture.IndexOf("http://ns.adobe.com/"u8) >= 0 || picture.IndexOf("Photoshop 3.0"u8) >= 0;
}
