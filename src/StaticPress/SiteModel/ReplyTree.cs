using StaticPress.Content;
using StaticPress.Primitives;

namespace StaticPress.SiteModel;

/// <summary>Who answers whom under one post. The threads are made of it when they are asked for, since there may be many posts.</summary>
internal sealed class ReplyTree
{
    private const int Root = -1;
    private const int Unknown = -2;

    private readonly ReplyFile[] _replies;
    private readonly int[] _parents;
    private readonly int[] _levels;

    /// <param name="replies">Oldest first.</param>
    public ReplyTree(ReplyFile[] replies, ICollection<Problem> problems)
    {
        _replies = replies;
        _parents = Parents(problems);
        _levels = Levels(problems);
    }

    /// <summary>Of the replies that are shown.</summary>
    public int Count => _levels.Length - _levels.AsSpan().Count(Unknown);

    /// <param name="depth">How many levels are shown, from 1; what lies deeper stands beside what it answers.</param>
    /// <returns>The answers to the post, oldest first; replies that answer one another in a circle are left out.</returns>
    public IReadOnlyList<ReplyThread> Threads(int depth)
    {
        // For each reply, and behind them for the post: the first answer shown under it, and for each answer the next one.
        var (first, next) = (new int[_replies.Length + 1], new int[_replies.Length]);
        Array.Fill(first, Root);
        for (var i = _replies.Length - 1; i >= 0; i--)
        {
            if (_levels[i] == Unknown) continue;
            var shownUnder = _parents[i];
            for (var level = _levels[i]; level > depth; level--) shownUnder = _parents[shownUnder];
            ref var answers = ref first[shownUnder == Root ? _replies.Length : shownUnder];
            (next[i], answers) = (answers, i);
        }

        return Below(_replies.Length, 1);

        ReplyThread[] Below(int parent, int level)
        {
            var count = 0;
            for (var i = first[parent]; i != Root; i = next[i]) count++;
            if (count == 0) return [];
            var threads = new ReplyThread[count];
            count = 0;
            for (var i = first[parent]; i != Root; i = next[i])
                threads[count++] = new ReplyThread(_replies[i].Reply, Parent(i), level, Below(i, level + 1));
            return threads;
        }
    }

    private int[] Parents(ICollection<Problem> problems)
    {
        var byId = new Dictionary<string, int>(_replies.Length, StringComparer.Ordinal);
        for (var i = 0; i < _replies.Length; i++) byId[_replies[i].Reply.Id] = i;
        for (var i = 0; i < _replies.Length; i++)
        {
            if (ReplyId.Twin(_replies[i].Reply.Id) is { } twin && byId.TryGetValue(twin, out var other))
                problems.Add(SamePlace(_replies[Math.Max(i, other)], _replies[Math.Min(i, other)]));
        }

        var parents = new int[_replies.Length];
        for (var i = 0; i < parents.Length; i++)
        {
            var parent = _replies[i].Reply.Parent;
            parents[i] = Root;
            if (parent.Length == 0) continue;
            if (byId.TryGetValue(parent, out var found)) parents[i] = found;
            else problems.Add(Orphan(_replies[i], byId.Keys));
        }

        return parents;
    }

    /// <summary>How deep each reply lies, 1 for an answer to the post; <see cref="Unknown"/> for one that hangs on a circle.</summary>
    private int[] Levels(ICollection<Problem> problems)
    {
        var levels = new int[_replies.Length];
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

    private Reply? Parent(int reply) => _parents[reply] == Root ? null : _replies[_parents[reply]].Reply;

    private Problem Circle(int start)
    {
        var ids = new List<string>();
        var at = start;
        do
        {
            ids.Add(_replies[at].Reply.Id);
            at = _parents[at];
        }
        while (at != start);

        ids.Sort(StringComparer.Ordinal);
        var first = _replies.First(file => file.Reply.Id == ids[0]);
        return Problem.Error(
            first.PlaceOf("parent"),
            ProblemCode.RepliesInCircle,
            ids.Count == 1 ? $"The reply '{ids[0]}' answers itself."
                : $"The replies {string.Join(", ", ids.Take(5).Select(id => $"'{id}'"))}{(ids.Count > 5 ? " …" : "")} answer one another "
                + $"in a circle.",
            "Remove the 'parent' of the one that was first.");
    }

    private static Problem Orphan(ReplyFile file, IEnumerable<string> known) => Problem.Warning(
        file.PlaceOf("parent"),
        ProblemCode.ReplyWithoutPlace,
        $"There is no reply '{file.Reply.Parent}' to this post; the answer to it is shown as an answer to the post.",
        Suggestion.For(file.Reply.Parent, known) is { Length: > 0 } near ? near : "Remove the 'parent', or put back what it names.");

    private static Problem SamePlace(ReplyFile file, ReplyFile other) => Problem.Error(
        file.PlaceOf("id"),
        ProblemCode.BadReply,
        $"The replies '{other.Reply.Id}' and '{file.Reply.Id}' would have the same address, #{ReplyId.Anchor(file.Reply.Id)}.",
        "Give one of them another id.");
}
