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
        return Merged(was, mine, theirs) is { } merged && HasAll(merged, was, (mine, theirs)) ? string.Join('\n', merged) : null;
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
    /// wrote, and one that both left, has to be there.
    /// </summary>
    private static bool HasAll(IEnumerable<string> merged, string was, (string Mine, string Theirs) now)
    {
        var (there, before) = (CountsOf(merged), CountsOf(was.Split('\n')));
        var (mine, theirs) = (CountsOf(now.Mine.Split('\n')), CountsOf(now.Theirs.Split('\n')));
        return mine.Keys.Concat(theirs.Keys).All(line => there.GetValueOrDefault(line) >= Wanted(
            before.GetValueOrDefault(line), mine.GetValueOrDefault(line), theirs.GetValueOrDefault(line)));

        static int Wanted(int was, int mine, int theirs) => Math.Max(Math.Max(mine, theirs) - was, Math.Min(mine, theirs));
    }

    private static Dictionary<string, int> CountsOf(IEnumerable<string> lines) =>
        lines.Where(line => !string.IsNullOrWhiteSpace(line)).CountBy(line => line, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
}
