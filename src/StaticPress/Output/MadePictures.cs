using System.Collections.Concurrent;
using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Output;

/// <summary>
/// Gives the routes whose bytes are worth keeping: made pictures, drawn cards, and pictures without what they tell of their maker.
/// </summary>
internal sealed class MadePictures(SitePlan plan, PictureStore store)
{
    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);

    /// <summary>Whether a route's bytes come from here.</summary>
    public static bool Serves(Route route) =>
        route is Route.Picture or Route.Card or Route.Icon { IsDrawn: true }
            || (route.CopiedFile is { } file && PictureBytes.IsCleaned(file));

    /// <summary>
    /// All that comes from here, in the order of the routes; pictures of one size together, so that one thread unpacks it once for all of
    /// its formats.
    /// </summary>
    public static IEnumerable<IReadOnlyList<Route>> Batches(RouteTable routes) =>
        from route in routes.Routes
        where Serves(route)
        group route by route is Route.Picture { Original.Path: var path, Variant: var variant }
            ? FormattableString.Invariant($"{path} {variant.Width} {variant.Height} {variant.Focus}") : route.Url.Value into batch
        select batch.ToArray();

    /// <summary>The file that holds the bytes, and what is wrong with the picture, told once for each.</summary>
    /// <returns>No file when there are no bytes that may be published.</returns>
    /// <exception cref="UnreadableException">The source is gone, or the system refuses.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public (FileInfo? File, Problem? Problem) FileOf(Route route, PictureMaker maker)
    {
        try
        {
            return (Kept(route, maker), null);
        }
        catch (PictureRefusedException refused)
        {
            var problem = _told.TryAdd(route.Origin.Place.File, true) ? Refusal(route, refused) : null;
            // The address stands in pages: what is there is the picture as it came, which browsers know by its bytes.
            return (route is Route.Picture { Original: var original } && problem is not { IsError: true } ? Cleaned(original) : null,
                problem);
        }
    }

    private FileInfo Kept(Route route, PictureMaker maker) => route switch
    {
        Route.Picture made =>
            store.FileOf(made.Original, made.Variant.ToString(), PixelsOf(made.Original),
                source => maker.Make(source, made.Variant)),
        Route.Card card when PictureBytes.TextOf(card, plan) is var text => store.FileOf(
            $"{text with { Mark = null, Colours = null! }} {string.Join(' ', text.Colours.Accent)} {Convert.ToHexString(text.Mark ?? [])}",
            FormattableString.Invariant($"card {Card.Revision}"),
            () => Card.Draw(text)),
        Route.Icon icon => store.FileOf(icon.Source, $"icon {SiteIcon.OfBrowsers}", 0, source => PictureBytes.IconOf(source)),
        _ => Cleaned(route.CopiedFile!),
    };

    private FileInfo Cleaned(SourceFile file) =>
        store.FileOf(file, FormattableString.Invariant($"clean {PictureBytes.CleanRevision}"), 0, PictureBytes.Clean);

    private long PixelsOf(SourceFile file) => plan.Catalog.Of(file).Size is { } size ? (long)size.Width * size.Height : 0;

    private static Problem Refusal(Route route, PictureRefusedException refused) => LibVips.Fault is { } fault
        ? Problem.Warning(new Place(Config.SiteConfig.File), ProblemCode.BadPicture,
            $"Pictures cannot be made smaller on this machine ({fault.TrimEnd('.')}); they are published as they came.",
            "Install libstdc++, or write 'images: off'.")
        : refused.Remedy is { } remedy
            ? Problem.Warning(route.Origin.Place, ProblemCode.BadPicture,
                $"This picture is published as it came: {refused.Message}.", remedy)
        : route is Route.Picture or Route.Card
            ? Problem.Warning(route.Origin.Place, ProblemCode.BadPicture,
                $"This picture cannot be read to its end ({refused.Message.TrimEnd('.')}); it is published as it came.",
                "Save it again with another program.")
            : Problem.Error(route.Origin.Place, ProblemCode.BadPicture, $"This picture is not published: {refused.Message.TrimEnd('.')}.",
                "Save it again with another program, or take it out.");
}
