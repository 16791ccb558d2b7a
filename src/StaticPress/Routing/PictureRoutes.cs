using System.Buffers;
using System.Collections.Frozen;
using StaticPress.Config;
using StaticPress.Media;
using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>Plans what is made of each picture from its header alone, so that every address is known before a pixel is read.</summary>
internal sealed class PictureRoutes(ImageSettings settings, PictureCatalog catalog)
{
    /// <summary>Smaller files are as good as anything made of them.</summary>
    private const int LeastBytes = 10 * 1024;

    /// <summary>Of a side, in pixels: what WebP can hold, and AVIF should.</summary>
    private const int MostOfSide = 16_383;

    /// <summary>Of an AVIF, in pixels: its encoder takes twenty bytes for each, and a picture of a long page has so many.</summary>
    private const long MostOfAvif = 10_000_000;

    /// <summary>Of a side of a picture that is cut for a card, which is at most three times enlarged.</summary>
    private const int LeastOfCard = 210;

    private const string LongestEnding = ".1200x630-100-100.webp";

    /// <summary>The one picture for feeds and old browsers is at most so wide.</summary>
    private const int PlainWidth = 1200;

    /// <param name="files">Every file that is published as it is.</param>
    public IEnumerable<Route> Of(Site site, IReadOnlyList<Route.OfFile> files)
    {
        if (!settings.On) return [];
        var leads = LeadPictures.Of(site, files);
        var icon = SiteIcon.Svg(site, files.Select(file => file.File));
        return
        [
            .. files.SelectMany(file => OfFile(file, leads.GetValueOrDefault(file.File.Path))),
            .. files.Where(file => file.File == icon).Select(file => Made(file, SiteIcon.OfPhones)),
            .. settings.Cards ? Cards(site, leads) : [],
        ];
    }

    /// <summary>What nobody can show, or must not try to.</summary>
    public IEnumerable<Problem> Problems(IReadOnlyList<Route.OfFile> files)
    {
        foreach (var file in files.Where(file => MayBePicture(file.File.Path)))
        {
            if (Read(file.File) is not { } picture) continue;
            var place = new Place(file.File.Path);
            if (settings.On && picture.IsRaster && !HasRoomForEnding(file))
            {
                yield return Problem.Warning(place, ProblemCode.BadPicture,
                    "The name of this picture is so long that smaller ones cannot be called after it; it is published as it came.",
                    "Give it a shorter name.");
            }

            if (picture.Kind == PictureKind.Heic)
                yield return Problem.Warning(place, ProblemCode.BadPicture, "No browser but Apple's shows a HEIC picture.",
                    "Open it on the computer and save it as JPEG; for pictures to come: on the phone, Settings › Camera › Formats › Most Compatible.");
            else if (UnpackedSize.IsTooLarge(picture))
            {
                yield return Problem.Warning(place, ProblemCode.BadPicture,
                    $"This picture has {picture.Size!.Value.Width} × {picture.Size.Value.Height} pixels, too many to make smaller ones of it; "
                        + "it is published as it came.",
                    "Make it at most 7,000 pixels wide and high.");
            }
            else if (picture is { Kind: PictureKind.Unknown } or { Kind: PictureKind.Svg, Size: null }
                && ForeignFile.NameOf(file.File) is { } foreign)
                yield return Problem.Warning(place, ProblemCode.BadPicture, $"This file is {foreign}, not a picture that browsers show.",
                    "Save it as JPEG, PNG or WebP, or take it out.");
            else if (picture.IsRaster && picture.Size is null)
                yield return Problem.Warning(place, ProblemCode.BadPicture, "This picture is broken: its header cannot be read.",
                    "Save it again, or take it out.");
        }
    }

    private IEnumerable<Route> OfFile(Route.OfFile file, LeadPicture? lead)
    {
        if (!MayBePicture(file.File.Path) || OutputPath.Fault(file.Url.OutputFile) is not null || !HasRoomForEnding(file)
            || Read(file.File) is not { Size: { } size } picture)
            yield break;
        if (picture.Kind == PictureKind.Svg)
        {
            if (lead is null) yield break;
            if (HasShape(size)) yield return Made(file, Cut(PictureFormat.Png, lead));
            yield return Made(file, new Variant(PictureFormat.Png, Math.Min(PlainWidth, size.Width), 0));
            yield break;
        }

        if (!picture.IsRaster || UnpackedSize.IsTooLarge(picture)) yield break;
        if (lead is not null && MayBeCut(size))
            yield return Made(file, Cut(picture.Kind == PictureKind.Png ? PictureFormat.Png : PictureFormat.Jpeg, lead));
        // Of moving pictures only GIF and WebP can be read frame by frame.
        if (file.File.Length < LeastBytes || picture is { IsAnimated: true, Kind: not (PictureKind.Gif or PictureKind.WebP) }) yield break;
        var widths = WidthsFor(size.Width).Where(width => HeightAt(width) <= MostOfSide).ToArray();
        var isVast = widths.Any(width => width * HeightAt(width) > MostOfAvif);
        foreach (var format in settings.Formats.Where(format => format == PictureFormat.WebP || !(picture.IsAnimated || isVast)))
        {
            foreach (var width in widths)
            {
                yield return Made(file, new Variant(format, width, settings.QualityOf(format))
                { Animated = picture.IsAnimated, IsVast = isVast && !picture.IsAnimated });
            }
        }

        if (picture.IsAnimated || (size.Width <= PlainWidth * 5 / 4 && picture.Kind is not PictureKind.Avif)) yield break;
        var plain = picture.Kind is PictureKind.Png or PictureKind.Gif ? PictureFormat.Png : PictureFormat.Jpeg;
        yield return Made(file,
            new Variant(plain, Math.Min(PlainWidth, size.Width), settings.QualityOf(plain)) { IsVast = isVast });

        long HeightAt(int width) => (long)size.Height * width / size.Width;
    }

    /// <summary>Those that spare something, and the picture's own as the largest when none of them comes near it.</summary>
    private IEnumerable<int> WidthsFor(int own)
    {
        var smaller = settings.Widths.Where(width => width * 5 <= own * 4).ToArray();
        return own <= settings.Widths[^1] ? smaller.Append(own) : smaller;
    }

    private static bool MayBeCut(ImageSize size) => Math.Min(size.Width, size.Height) >= LeastOfCard && HasShape(size);

    private static bool HasShape(ImageSize size) =>
        Math.Max(size.Width, size.Height) <= (long)Math.Min(size.Width, size.Height) * Variant.MostOfShape;

    private static bool HasRoomForEnding(Route.OfFile file) =>
        OutputPath.Fault(file.Url.OutputFile) is not null || OutputPath.Fault(file.Url.OutputFile + LongestEnding) is null;

    private static Variant Cut(PictureFormat format, LeadPicture lead) =>
        new(format, Card.Width, format == PictureFormat.Jpeg ? 80 : 0) { Height = Card.Height, Focus = lead.Focus };

    private static Route.Picture Made(Route.OfFile file, Variant variant) =>
        new(UrlPath.Of(file.Url.Value + variant.Suffix), file.File, variant);

    private static IEnumerable<Route> Cards(Site site, IReadOnlyDictionary<string, LeadPicture> leads)
    {
        var shown = leads.Values.SelectMany(lead => lead.Posts).ToHashSet();
        return site.Posts.Where(post => !shown.Contains(post) && CardFonts.CanSet(post.Title))
            .Select(post => new Route.Card(UrlPath.Of(Permalink.Of(post, site.Config).Value + "card.png"), post));
    }

    private Picture? Read(SourceFile file)
    {
        try
        {
            return catalog.Of(file);
        }
        catch (UnreadableException)
        {
            // Whoever publishes the file tells it.
            return null;
        }
    }

    /// <summary>
    /// By its name, so that recordings and downloads are not opened. What follows an ending is of those who keep what was there before
    /// (<c>a.jpg_original</c>).
    /// </summary>
    public static bool MayBePicture(string path)
    {
        var ending = path.AsSpan()[(path.LastIndexOf('.') + 1)..];
        if (ending.IndexOfAnyExcept(Letters) is var more and > 0) ending = ending[..more];
        return Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(ending);
    }

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly FrozenSet<string> Endings =
        new[] { "jpg", "jpeg", "jpe", "jfif", "jif", "pjpeg", "pjp", "mpo", "png", "webp", "avif", "gif", "svg", "heic", "heif", "apng" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
