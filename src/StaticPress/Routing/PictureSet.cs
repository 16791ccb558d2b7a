using StaticPress.Media;
using StaticPress.Pictures;
using StaticPress.Primitives;

namespace StaticPress.Routing;

/// <summary>A picture of the site and all that is made of it.</summary>
/// <param name="Url">Of the picture itself.</param>
/// <param name="Variants">By format, best first, and within it by width; may be empty.</param>
internal sealed record PictureSet(Picture Picture, UrlPath Url, IReadOnlyList<Route.Picture> Variants)
{
    /// <summary>
    /// What stands where only one address can stand: as every browser and feed reader shows it, and not larger than needed.
    /// </summary>
    public UrlPath Plain => Picture.Kind == PictureKind.Svg ? Url : Outside;

    /// <summary>The same for who reads no drawings: feed readers, search engines.</summary>
    public UrlPath Outside =>
        Variants.FirstOrDefault(variant => variant.Variant is { Height: null, Format: PictureFormat.Jpeg or PictureFormat.Png })?.Url
        ?? Url;

    /// <summary>Cut for a card beside a shared link; null where there is none.</summary>
    public Route.Picture? Card => Variants.FirstOrDefault(variant => variant.Variant is { Height: not null, Width: Pictures.Card.Width });

    /// <summary>What browsers choose from, best format first.</summary>
    /// <param name="root">What goes before an address.</param>
    public IEnumerable<PictureSource> Sources(string root) =>
        from variant in Variants
        where variant.Variant is { Height: null, Format: PictureFormat.Avif or PictureFormat.WebP }
        group variant by variant.Variant.Format into format
        select new PictureSource(
            format.Key == PictureFormat.Avif ? "image/avif" : "image/webp",
            string.Join(", ",
                format.Select(variant => FormattableString.Invariant($"{variant.Url.Under(root)} {variant.Variant.Width}w"))));
}

/// <param name="Type">The media type.</param>
/// <param name="SrcSet">Addresses with their widths, as <c>srcset</c> has them.</param>
internal sealed record PictureSource(string Type, string SrcSet);
