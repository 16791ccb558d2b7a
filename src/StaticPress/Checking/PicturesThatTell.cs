using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Checking;

/// <summary>
/// Pictures among the sources that say where they were taken. What is published does not; but the folder may be public too, in a
/// repository.
/// </summary>
internal static class PicturesThatTell
{
    public static IEnumerable<Problem> Find(RouteTable routes) =>
        from route in routes.Routes.OfType<Route.OfFile>()
        where PictureBytes.IsCleaned(route.File) && TellsPlace(route.File)
        select Problem.Warning(
            new Place(route.File.Path),
            ProblemCode.PictureTells,
            "This picture says where it was taken. The published copy does not, but whoever can see your folder reads it there.",
            "'staticpress media clean' takes it out, without touching a pixel.");

    private static bool TellsPlace(SourceFile file)
    {
        try
        {
            return TraceOfPlace.In(file.ReadAll());
        }
        catch (UnreadableException)
        {
            // The build tells that it cannot be read.
            return false;
        }
    }
}
