using Scriban.Syntax;

namespace StaticPress.Templates.Reading;

/// <summary>What kind of thing a name gives: <c>site.latest</c> a list of posts, <c>post.author</c> an author.</summary>
internal sealed record NameKind(string Kind, bool IsList = false);

/// <summary>As much of the kinds of values as can be known before anything is rendered.</summary>
/// <param name="Members">Of each kind.</param>
/// <param name="Types">Of globals (<c>posts</c>) and members (<c>post.author</c>); what is not here is a plain value, or anything.</param>
internal sealed record NameKinds(IReadOnlyDictionary<string, IReadOnlyList<string>> Members, IReadOnlyDictionary<string, NameKind> Types)
{
    public static readonly NameKinds None = new(new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<string, NameKind>());

    /// <param name="of">The kind of a name where it stands; null when that cannot be told.</param>
    public NameKind? Of(ScriptNode? expression, Func<string, NameKind?> of) => expression switch
    {
        ScriptVariableGlobal name => of(name.Name),
        ScriptNestedExpression nested => Of(nested.Expression, of),
        ScriptMemberExpression { Member.Name: { } member } chain =>
            Of(chain.Target, of) is { IsList: false } owner ? Types.GetValueOrDefault($"{owner.Kind}.{member}") : null,
        ScriptIndexerExpression { Index: ScriptLiteral { Value: int or long } } item =>
            Of(item.Target, of) is { IsList: true } list ? list with { IsList = false } : null,
        _ => null,
    };
}

/// <summary>The kinds of the variables of loops: inside a loop its own, in a partial those of all loops that may stand around it.</summary>
internal sealed class LoopKinds(NameKinds kinds)
{
    private readonly Dictionary<string, HashSet<NameKind?>> _seen = new(StringComparer.Ordinal);
    private readonly Stack<(string Name, NameKind? Kind)> _open = new();

    /// <summary>Names that a template stores itself can be anything.</summary>
    public IReadOnlySet<string> Stored { get; init; } = new HashSet<string>();

    public void Learn(ScriptNode node)
    {
        var isLoop = Enter(node);
        foreach (var child in node.Children) Learn(child);
        if (isLoop) Leave();
    }

    /// <returns>Whether the node is a loop with a name of its own, to be left again.</returns>
    public bool Enter(ScriptNode node)
    {
        if (node is not ScriptForStatement { Variable: ScriptVariableGlobal variable } loop) return false;
        var list = kinds.Of(loop.Iterator, Of);
        var kind = list is { IsList: true } ? list with { IsList = false } : null;
        if (!_seen.TryGetValue(variable.Name, out var seen)) _seen.Add(variable.Name, seen = []);
        seen.Add(kind);
        _open.Push((variable.Name, kind));
        return true;
    }

    public void Leave() => _open.Pop();

    public NameKind? Of(string name)
    {
        if (Stored.Contains(name)) return null;
        foreach (var loop in _open)
        {
            if (loop.Name == name) return loop.Kind;
        }

        var own = kinds.Types.GetValueOrDefault(name);
        return _seen.TryGetValue(name, out var seen) ? seen.Count == 1 && (own is null || seen.Contains(own)) ? seen.First() : null : own;
    }
}
