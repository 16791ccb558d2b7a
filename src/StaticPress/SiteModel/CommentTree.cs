using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>Who answers whom under one text. The threads are made of it when they are asked for, since there may be many texts.</summary>
internal sealed class CommentTree
{
    private const int Root = -1;
    private const int Unknown = -2;

    private readonly CommentFile[] _comments;
    private readonly int[] _parents;
    private readonly int[] _levels;

    /// <param name="comments">Oldest first.</param>
    public CommentTree(CommentFile[] comments)
    {
        var problems = new List<Problem>(0);
        _comments = comments;
        _parents = Parents(problems);
        _levels = Levels(problems);
        Problems = problems.Count == 0 ? [] : problems;
    }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Of the comments that are shown.</summary>
    public int Count => _levels.Length - _levels.AsSpan().Count(Unknown);

    /// <param name="depth">How many levels are shown, from 1; what lies deeper stands beside what it answers.</param>
    /// <returns>The answers to the text, oldest first; comments that answer one another in a circle are left out.</returns>
    public IReadOnlyList<CommentThread> Threads(int depth)
    {
        // For each comment, and behind them for the text: the first answer shown under it, and for each answer the next one.
        var (first, next) = (new int[_comments.Length + 1], new int[_comments.Length]);
        Array.Fill(first, Root);
        for (var i = _comments.Length - 1; i >= 0; i--)
        {
            if (_levels[i] == Unknown) continue;
            var shownUnder = _parents[i];
            for (var level = _levels[i]; level > depth; level--) shownUnder = _parents[shownUnder];
            ref var answers = ref first[shownUnder == Root ? _comments.Length : shownUnder];
            (next[i], answers) = (answers, i);
        }

        return Below(_comments.Length, 1);

        CommentThread[] Below(int parent, int level)
        {
            var count = 0;
            for (var i = first[parent]; i != Root; i = next[i]) count++;
            if (count == 0) return [];
            var threads = new CommentThread[count];
            count = 0;
            for (var i = first[parent]; i != Root; i = next[i])
                threads[count++] = new CommentThread(_comments[i].Comment, Parent(i), level, Below(i, level + 1));
            return threads;
        }
    }

    private int[] Parents(List<Problem> problems)
    {
        var byId = new Dictionary<string, int>(_comments.Length, StringComparer.Ordinal);
        for (var i = 0; i < _comments.Length; i++) byId[_comments[i].Comment.Id] = i;
        for (var i = 0; i < _comments.Length; i++)
        {
            if (CommentId.Twin(_comments[i].Comment.Id) is { } twin && byId.TryGetValue(twin, out var other))
                problems.Add(SamePlace(_comments[Math.Max(i, other)], _comments[Math.Min(i, other)]));
        }

        var parents = new int[_comments.Length];
        for (var i = 0; i < parents.Length; i++)
        {
            var parent = _comments[i].Comment.Parent;
            parents[i] = Root;
            if (parent.Length == 0) continue;
            if (byId.TryGetValue(parent, out var found)) parents[i] = found;
            else problems.Add(Orphan(_comments[i], byId.Keys));
        }

        return parents;
    }

    /// <summary>How deep each comment lies, 1 for an answer to the text; <see cref="Unknown"/> for one that hangs on a circle.</summary>
    private int[] Levels(List<Problem> problems)
    {
        var levels = new int[_comments.Length];
        var way = new Stack<int>();
        for (var i = 0; i < levels.Length; i++)
        {
            var at = i;
            while (at != Root && levels[at] == 0)
            {
                levels[at] = Unknown;
                way.Push(at);
                at = _parents[at];
            }

            // What was met again on the way there lies on a circle; what was known before does not report it twice.
            if (at != Root && levels[at] == Unknown && way.Contains(at)) problems.Add(Circle(at));
            var level = at == Root ? 0 : levels[at];
            while (way.TryPop(out var below)) levels[below] = level == Unknown ? Unknown : ++level;
        }

        return levels;
    }

    private Comment? Parent(int comment) => _parents[comment] == Root ? null : _comments[_parents[comment]].Comment;

    private Problem Circle(int start)
    {
        var ids = new List<string>();
        var at = start;
        do
        {
            ids.Add(_comments[at].Comment.Id);
            at = _parents[at];
        }
        while (at != start);

        ids.Sort(StringComparer.Ordinal);
        var first = _comments.First(file => file.Comment.Id == ids[0]);
        return Problem.Error(
            first.PlaceOf("parent"),
            ProblemCode.CommentsInCircle,
            ids.Count == 1 ? $"The reply '{ids[0]}' answers itself."
                : $"The replies {string.Join(", ", ids.Take(5).Select(id => $"'{id}'"))}{(ids.Count > 5 ? " …" : "")} answer one another "
                + $"in a circle.",
            "Remove the 'parent' of the one that was first.");
    }

    private static Problem Orphan(CommentFile file, IEnumerable<string> known) => Problem.Warning(
        file.PlaceOf("parent"),
        ProblemCode.CommentWithoutPlace,
        $"There is no reply '{file.Comment.Parent}' to this {Text(file)}; the answer to it is shown as an answer to the {Text(file)}.",
        Suggestion.For(file.Comment.Parent, known) is { Length: > 0 } near ? near : "Remove the 'parent', or put back what it names.");

    private static string Text(CommentFile file) => file.Folder.StartsWith(CommentFiles.Pages, StringComparison.Ordinal) ? "page" : "post";

    private static Problem SamePlace(CommentFile file, CommentFile other) => Problem.Error(
        file.PlaceOf("id"),
        ProblemCode.BadComment,
        $"The replies '{other.Comment.Id}' and '{file.Comment.Id}' would have the same address, #{CommentId.Anchor(file.Comment.Id)}.",
        "Give one of them another id.");
}
