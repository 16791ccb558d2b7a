using StaticPress.Primitives;

namespace StaticPress.Routing;

/// <summary>On a disk one name is a file or a folder: beside <c>/feed.xml</c> there can be no <c>/feed.xml/old/</c>.</summary>
internal static class FilesAsFolders
{
    /// <summary>Takes out the routes that would lie inside a file, each with a problem.</summary>
    /// <param name="placeOf">Where an address was given; what the program makes of its own accord has no place to go to.</param>
    public static IReadOnlyList<Problem> Remove(List<Route> routes, Func<Route, Place> placeOf)
    {
        var problems = new List<Problem>();
        var files = routes.Where(route => !route.Url.IsFolder)
            .ToDictionary(route => route.Url.OutputFile, StringComparer.OrdinalIgnoreCase);
        var lookup = files.GetAlternateLookup<ReadOnlySpan<char>>();
        routes.RemoveAll(route =>
        {
            var path = route.Url.Value.AsSpan(1);
            while (path.LastIndexOf('/') is > 0 and var slash)
            {
                path = path[..slash];
                if (!lookup.TryGetValue(path, out var file)) continue;
                var place = placeOf(route);
                problems.Add(Problem.Error(
                    place == Origin.Program.Place ? placeOf(file) : place,
                    ProblemCode.UrlConflict,
                    $"The addresses {route.Url} and {file.Url} exclude each other: one name cannot be a folder and a file.",
                    "Give one of the two another."));
                return true;
            }

            return false;
        });
        return problems;
    }
}
