using System.Globalization;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Checking;

/// <summary>
/// Pictures larger than readers should wait for, where their author switched off what makes them smaller: one warning for all. A build does
/// not tell it, for it is no mistake that should keep a blog from being published.
/// </summary>
internal static class PicturesAsTheyCame
{
    /// <summary>Of a side, in pixels.</summary>
    private const int MostOfSide = 2400;

    private const int MostBytes = 1_000_000;

    public static IEnumerable<Problem> Find(SitePlan plan)
    {
        if (plan.Theme.Images.On) yield break;
        var large = plan.Routes.Routes.OfType<Route.OfFile>().Select(route => route.File)
            .Where(file => PictureRoutes.MayBePicture(file.Path)
                && SideOf(file, plan) is { } side && (side > MostOfSide || file.Length > MostBytes))
            .OrderByDescending(file => file.Length).ThenBy(file => file.Path, StringComparer.Ordinal).ToArray();
        if (large.Length == 0) yield break;
        yield return Problem.Warning(
            new Place(SiteConfig.File),
            ProblemCode.BadPicture,
            $"'images: off' makes no smaller ones of {(large.Length == 1 ? "" : $"{large.Length} large pictures, such as ")}'{large[0].Path}'"
            + string.Create(CultureInfo.InvariantCulture,
                $" ({SideOf(large[0], plan)} pixels, {large[0].Length / 1_000_000.0:0.0} MB): readers wait for the whole of it."),
            "Take 'images: off' out, or make each at most 2,400 pixels wide and high and 1 MB large.");
    }

    /// <returns>The longer one, in pixels; null for a drawing, and for what cannot be read, which the build tells.</returns>
    private static int? SideOf(SourceFile file, SitePlan plan)
    {
        try
        {
            return plan.Catalog.Of(file) is { IsRaster: true, Size: { } size } ? Math.Max(size.Width, size.Height) : null;
        }
        catch (UnreadableException)
        {
            return null;
        }
    }
}
