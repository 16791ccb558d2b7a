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
        // DiffPlex takes a change of what the other one deleted to the last line for no conflict (1.9).
        if (mine.Length == 0 || theirs.Length == 0) return null;
        var merge = ThreeWayDiffer.Instance
            .CreateMerge(was, theirs, mine, ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance);
        return merge.IsSuccessful ? string.Join('\n', merge.MergedPieces) : null;
    }
}
