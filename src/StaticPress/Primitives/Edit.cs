using DiffPlex;

namespace StaticPress.Primitives;

/// <summary>What stands in one list of lines or words, and what in its place in another.</summary>
/// <param name="Was">Which of the one; none where something is new.</param>
/// <param name="Now">Which of the other; none where something is gone.</param>
internal readonly record struct Edit(Range Was, Range Now)
{
    /// <returns>The fewest that make the one into the other, in order; between two of them both are alike.</returns>
    /// <param name="was">None of them with a line feed inside.</param>
    /// <param name="now">None of them with a line feed inside.</param>
    public static IReadOnlyList<Edit> Between(ReadOnlySpan<string> was, ReadOnlySpan<string> now)
    {
        var start = was.CommonPrefixLength(now);
        var end = 0;
        while (end < Math.Min(was.Length, now.Length) - start && was[^(end + 1)] == now[^(end + 1)]) end++;
        var old = was[start..^end];
        var @new = now[start..^end];
        if (old.IsEmpty && @new.IsEmpty) return [];
        // A single empty line is no text to the library.
        if (old is [] or [""] || @new is [] or [""]) return [Of(start, old.Length, start, @new.Length)];
        return
        [
            .. Differ.Instance
                .CreateCustomDiffs(string.Join('\n', old), string.Join('\n', @new), ignoreWhiteSpace: false, text => text.Split('\n'))
                .DiffBlocks.Select(block =>
                    Of(start + block.DeleteStartA, block.DeleteCountA, start + block.InsertStartB, block.InsertCountB)),
        ];
    }

    private static Edit Of(int was, int gone, int now, int come) => new(was..(was + gone), now..(now + come));
}
