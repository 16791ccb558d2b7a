using Scriban.Syntax;

namespace StaticPress.Templates.Reading;

/// <summary>
/// What is known of the kinds of values before anything is rendered: <c>post.author</c> is an author, <c>site.posts</c> a list of posts.
/// </summary>
/// <param name="OfGlobals">A kind by the name of a global; a star behind it stands for a list.</param>
/// <param name="Given">The same by kind and member: <c>site.posts</c>.</param>
/// <param name="Members">All members of a kind.</param>
internal sealed record TemplateKinds(
    IReadOnlyDictionary<string, string> OfGlobals, IReadOnlyDictionary<string, string> Given,
        IReadOnlyDictionary<string, IReadOnlyList<string>> Members)
{
    /// <summary>Members that may be empty: <c>post.image</c>.</summary>
    public IReadOnlySet<string> MayLack { get; init; } = new HashSet<string>();

    public static readonly TemplateKinds None =
        new(new Dictionary<string, string>(), new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<string>>());

    private static readonly HashSet<string> KeepKind =
        new(["where", "sort_by", "limit", "offset", "reverse", "uniq", "compact"], StringComparer.Ordinal);

    /// <param name="nameOf">The kind of a name where the expression stands; null where nobody can know.</param>
    public string? Of(ScriptNode? expression, Func<string, string?> nameOf) => expression switch
    {
        ScriptNestedExpression nested => Of(nested.Expression, nameOf),
        _ when AskedFirst.Argument(expression) is { } argument => nameOf(argument),
        ScriptVariableGlobal name => nameOf(name.Name),
        ScriptMemberExpression { Target: { } target, Member.Name: { } member } =>
            Of(target, nameOf) is { } owner ? Given.GetValueOrDefault($"{owner}.{member}") : null,
        ScriptIndexerExpression { Target: { } target, Index: ScriptLiteral { Value: int or long } } => ElementOf(Of(target, nameOf)),
        ScriptPipeCall pipe when StagesOf(pipe) is [var first, .. var others, var last] && others.All(KeepsKind) =>
            KeepsKind(last) ? Of(first, nameOf) : GivesOne(last) ? ElementOf(Of(first, nameOf)) : null,
        ScriptFunctionCall { Target: { } function, Arguments: [{ } first, ..] } when KeepsKind(function) => Of(first, nameOf),
        ScriptFunctionCall { Target: { } function, Arguments: [{ } first, ..] } when GivesOne(function) => ElementOf(Of(first, nameOf)),
        _ => null,
    };

    public static string? ElementOf(string? kind) => kind is [.. var element, '*'] ? element : null;

    /// <summary>The members of a thing of that kind; null for lists, and where nobody can know.</summary>
    public IReadOnlyList<string>? MembersOf(string? kind) => kind is null ? null : Members.GetValueOrDefault(kind);

    /// <summary>What is piped first, and the functions behind it, however they hang together.</summary>
    public static List<ScriptNode> StagesOf(ScriptNode? node) => node switch
    {
        null => [],
        ScriptPipeCall pipe => [.. StagesOf(pipe.From), .. StagesOf(pipe.To)],
        _ => [node],
    };

    private static bool GivesOne(ScriptNode function) =>
        function is ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "array" }, Member.Name: "first" or "last" };

    /// <summary>Whether it gives a list of the things that it was given.</summary>
    public static bool KeepsKind(ScriptNode function) => function switch
    {
        ScriptFunctionCall { Target: { } target } => KeepsKind(target),
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "array" }, Member.Name: { } name } => KeepKind.Contains(name),
        _ => false,
    };
}
