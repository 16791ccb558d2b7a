using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>An address that opens a place in the author's editor.</summary>
internal static class EditorLink
{
    /// <param name="pattern">With <c>{path}</c>, <c>{line}</c> and <c>{column}</c>.</param>
    /// <returns>Null when the file is not on the disk: a theme's file that the program carries.</returns>
    public static string? To(Place place, SourceTree sources, string pattern)
    {
        if (sources.Find(place.File) is not DiskFile file) return null;
        var path = file.FullPath.Replace('\\', '/');
        var fromRoot = path.StartsWith('/') ? path : "/" + path;
        return pattern
            .Replace("{path}", string.Join('/', fromRoot.Split('/').Select(Uri.EscapeDataString)), StringComparison.Ordinal)
            .Replace("{line}", Math.Max(1, place.Line).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", Math.Max(1, place.Column).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
