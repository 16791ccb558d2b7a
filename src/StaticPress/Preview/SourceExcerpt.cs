using System.Text;
using StaticPress.Primitives;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>The lines around a mistake.</summary>
/// <param name="First">The number of the first line shown, from 1.</param>
/// <param name="Lines">Without line ends; long ones are cut.</param>
internal sealed record SourceExcerpt(int First, IReadOnlyList<string> Lines)
{
    private const int Around = 3;
    private const int LongestLine = 200;
    private const long LargestFile = 4 * 1024 * 1024;

    /// <returns>Null when there is no such file, or the place is the file as a whole.</returns>
    public static SourceExcerpt? Of(Place place, SourceTree sources)
    {
        if (place.Line == 0 || sources.Find(place.File) is not { Length: <= LargestFile } file) return null;
        try
        {
            // Not strictly: the mistake may be that the file is not UTF-8.
            var lines = Encoding.UTF8.GetString(file.ReadAll()).Split('\n');
            var first = Math.Max(1, place.Line - Around);
            var shown = lines.Skip(first - 1).Take(place.Line + Around - first + 1).Select(Shown).ToArray();
            return shown.Length == 0 ? null : new SourceExcerpt(first, shown);
        }
        catch (UnreadableException)
        {
            return null; // Since it was found; the next look at the folder says so.
        }
    }

    private static string Shown(string line)
    {
        var text = line.TrimEnd('\r');
        return text.Length <= LongestLine ? text : text[..LongestLine] + "…";
    }
}
