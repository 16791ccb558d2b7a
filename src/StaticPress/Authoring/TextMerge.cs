using StaticPress.Primitives;

namespace StaticPress.Authoring;

/// <summary>Two changes of one text, line by line.</summary>
/// <remarks>S. Khanna, K. Kunal and B. C. Pierce, “A Formal Investigation of Diff3” (2007).</remarks>
internal static class TextMerge
{
    /// <param name="was">What both began with; all three with line feeds alone.</param>
    /// <returns>Null where both changed the same lines, each in another way.</returns>
    public static string? Of(string was, string mine, string theirs)
    {
        var lines = was.Split('\n');
        var (one, other) = (new Change(lines, mine.Split('\n')), new Change(lines, theirs.Split('\n')));
        var (merged, at) = (new List<string>(lines.Length), 0);
        while (Math.Min(one.Next, other.Next) is var start && start <= lines.Length)
        {
            var end = start;
            while (one.Reaches(start, ref end) || other.Reaches(start, ref end)) continue;
            var (my, their) = (one.Taken(start, end), other.Taken(start, end));
            if (my is not null && their is not null && !my.SequenceEqual(their)) return null;
            merged.AddRange([.. lines[at..start], .. my ?? their ?? []]);
            at = end;
        }

        return string.Join('\n', [.. merged, .. lines[at..]]);
    }

    /// <summary>What one of them did, of which stretch after stretch is taken.</summary>
    private sealed class Change(string[] was, string[] now)
    {
        private readonly string[] _now = now;
        private readonly Queue<Edit> _edits = new(Edit.Between(was, now));
        private readonly List<Edit> _taken = [];

        /// <summary>The line at which it goes on; behind all of them when nothing is left.</summary>
        public int Next => _edits.TryPeek(out var edit) ? edit.Was.Start.Value : int.MaxValue;

        /// <summary>Takes the next edit along where it shares a line with the stretch, or is put at an end of it.</summary>
        public bool Reaches(int start, ref int end)
        {
            if (Next > end || (Next == end && start != end && _edits.Peek().Was.End.Value != end)) return false;
            _taken.Add(_edits.Dequeue());
            end = Math.Max(end, _taken[^1].Was.End.Value);
            return true;
        }

        /// <returns>What it left of the stretch; null where it changed nothing.</returns>
        public string[]? Taken(int start, int end)
        {
            if (_taken.Count == 0) return null;
            var (first, last) = (_taken[0], _taken[^1]);
            _taken.Clear();
            return _now[(first.Now.Start.Value - (first.Was.Start.Value - start))..(last.Now.End.Value + (end - last.Was.End.Value))];
        }
    }
}
