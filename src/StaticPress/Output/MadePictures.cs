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
    /// <summary>In pixels. To encode a larger one, a long picture of a screen, takes more memory than to unpack a photograph.</summary>
    private const long LargeResult = 4_000_000;

    /// <summary>How many pixels can be unpacked in the memory that it takes to encode one.</summary>
    private const int PixelsToEncode = 4;

    private static readonly Making Cleaning =
        new(FormattableString.Invariant($"clean {PictureBytes.CleanRevision}"), 0, PictureBytes.Clean);

    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);

    /// <summary>Whether a route's bytes come from here.</summary>
    public static bool Serves(Route route) =>
        route is Route.Picture or Route.Card or Route.Icon { IsDrawn: true }
            || (route.CopiedFile is { } file && PictureBytes.IsCleaned(file));

    /// <summary>
    /// All that comes from here, in the order of the routes, in which pictures of one size stand together: one thread unpacks it once for
    /// all of its formats.
    /// </summary>
    public static IEnumerable<IReadOnlyList<Route>> Batches(RouteTable routes)
    {
        var batch = new List<Route>();
        foreach (var route in routes.Routes.Where(Serves))
        {
            if (batch.Count > 0 && !AreOfOneShape(batch[^1], route))
            {
                yield return batch;
                batch = [];
            }

            batch.Add(route);
        }

        if (batch.Count > 0) yield return batch;
    }

    private static bool AreOfOneShape(Route route, Route next) => route is Route.Picture one && next is Route.Picture two
        && one.Original == two.Original && one.Variant.Shape == two.Variant.Shape;

    /// <summary>The file that holds the bytes, and what is wrong with the picture, told once for each.</summary>
    /// <param name="published">What the site has at its address.</param>
    /// <returns>No file when there are no bytes that may be published.</returns>
    /// <exception cref="UnreadableException">The source is gone, or the system refuses.</exception>
    /// <exception cref="IOException">The disk refuses.</exception>
    public Reading<KeptFile?> FileOf(Route route, PictureMaker maker, FileLook? published)
    {
        try
        {
            return new Reading<KeptFile?>(Kept(route, maker, published), []);
        }
        catch (PictureRefusedException refused)
        {
            var problem = _told.TryAdd(route.Origin.Place.File, true) ? Refusal(route, refused) : null;
            // The address stands in pages: what is there is the picture as it came, which browsers know by its bytes.
            var instead = problem is { IsError: true } ? null : (route as Route.Picture)?.Original;
            return new Reading<KeptFile?>(instead is null ? null : AsItCame(instead, published), problem is null ? [] : [problem]);
        }
    }

    private KeptFile Kept(Route route, PictureMaker maker, FileLook? published) => route switch
    {
        Route.Picture made => store.FileOf(made.Original,
            new Making(made.Variant.Recipe, PixelsOf(made), source => maker.Make(source, made.Variant)), published),
        Route.Card card when PictureBytes.TextOf(card, plan) is var text => store.FileOf(
            $"{text with { Mark = null, Colours = null! }} {string.Join(' ', text.Colours.Accent)} {Convert.ToHexString(text.Mark ?? [])}",
            new Making(FormattableString.Invariant($"card {Card.Revision}"), 0, _ => Card.Draw(text)), published),
        Route.Icon icon => store.FileOf(icon.Source,
            new Making($"icon {SiteIcon.OfBrowsers.Recipe}", 0, source => PictureBytes.IconOf(source)), published),
        _ => Cleaned(route.CopiedFile!, published),
    };

    /// <returns>Null for a picture that must not be published as it is.</returns>
    private KeptFile? AsItCame(SourceFile file, FileLook? published)
    {
        try
        {
            return Cleaned(file, published);
        }
        catch (PictureRefusedException)
        {
            return null;
        }
    }

    private KeptFile Cleaned(SourceFile file, FileLook? published) => store.FileOf(file, Cleaning, published);

    private long PixelsOf(Route.Picture made)
    {
        if (plan.Catalog.Of(made.Original).Size is not { } size) return 0;
        var pixels = (long)size.Width * size.Height;
        var left = pixels / size.Width * made.Variant.Width / size.Width * made.Variant.Width;
        return left > LargeResult ? pixels + (left * PixelsToEncode) : pixels;
    }

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
