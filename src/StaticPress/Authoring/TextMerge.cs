using DiffPlex;
using DiffPlex.Chunkers;

namespace StaticPress.Authoring;

/// <summary>Two changes of one text, line by line.</summary>
internal static class TextMerge
{
    /// <param name="was">What both began with; all three with line feeds alone.</param>
    /// <returns>Null where both changed the same lines, each in another way.</returns>
    public static string? Of(string was, string mine, string theirs)
    {
        if (mine == theirs || theirs == was) return mine;
        if (mine == was) return theirs;
        return Merged(was, mine, theirs) is { } merged && HasAllNew(merged, was, mine) && HasAllNew(merged, was, theirs)
            ? string.Join('\n', merged) : null;
    }

    private static IReadOnlyList<string>? Merged(string was, string mine, string theirs)
    {
        try
        {
            var merge = ThreeWayDiffer.Instance
                .CreateMerge(was, theirs, mine, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
            return merge.IsSuccessful ? [.. merge.MergedPieces] : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // DiffPlex 1.9 runs over the end where deletions overlap.
            return null;
        }
    }

    /// <summary>
    /// DiffPlex 1.9 lets a deletion of several lines swallow a change of one among them, and calls that a success: a line that somebody
    /// wrote has to be there.
    /// </summary>
    private static bool HasAllNew(IEnumerable<string> merged, string was, string now)
    {
        var (there, before) = (CountsOf(merged), CountsOf(was.Split('\n')));
        return CountsOf(now.Split('\n'))
            .All(line => line.Value - before.GetValueOrDefault(line.Key) <= there.GetValueOrDefault(line.Key));
    }

    private static Dictionary<string, int> CountsOf(IEnumerable<string> lines) =>
        lines.Where(line => !string.IsNullOrWhiteSpace(line)).CountBy(line => line, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
}
