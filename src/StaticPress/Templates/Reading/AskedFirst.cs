using System.Globalization;
using Scriban.Syntax;

namespace StaticPress.Templates.Reading;

/// <summary>What a condition says of values: <c>if post.image &amp;&amp; !post.held</c> holds only where there is an image.</summary>
internal static class AskedFirst
{
    /// <returns>Paths that are not empty where the condition turned out so.</returns>
    public static IEnumerable<string> Of(ScriptNode? condition, bool holds) => condition switch
    {
        ScriptNestedExpression nested => Of(nested.Expression, holds),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not, Right: { } denied } => Of(denied, !holds),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And, Left: { } left, Right: { } right } =>
            holds ? Of(left, true).Union(Of(right, true)) : Of(left, false).Intersect(Of(right, false)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or, Left: { } left, Right: { } right } =>
            holds ? Of(left, true).Intersect(Of(right, true)) : Of(left, false).Union(Of(right, false)),
        ScriptBinaryExpression { Operator: { } sign, Left: { } left, Right: { } right } => Compared(left, right, sign, holds),
        { } asked when holds => PathsTo(asked),
        _ => [],
    };

    /// <returns><c>post.image.src</c>, <c>$1.name</c>; null for what may be another value the next time.</returns>
    public static string? PathOf(ScriptNode? expression) => expression switch
    {
        ScriptNestedExpression nested => PathOf(nested.Expression),
        ScriptVariableGlobal name => name.Name,
        ScriptMemberExpression { Target: { } target, Member.Name: { } member } => Argument(expression)
            ?? (PathOf(target) is { } owner ? $"{owner}.{member}" : null),
        ScriptIndexerExpression { Target: { } target, Index: ScriptLiteral { Value: int or long or string } index } => Argument(expression)
            ?? (PathOf(target) is { } owner ? string.Create(CultureInfo.InvariantCulture, $"{owner}.{index.Value}") : null),
        _ => null,
    };

    /// <returns><c>$1</c> and <c>$.mark</c> as what they are called.</returns>
    public static string? Argument(ScriptNode? expression) => expression switch
    {
        ScriptIndexerExpression { Target: ScriptVariableLocal { BaseName: "" }, Index: ScriptLiteral { Value: int or long } index } =>
            string.Create(CultureInfo.InvariantCulture, $"${index.Value}"),
        ScriptMemberExpression { Target: ScriptVariableLocal { BaseName: "" }, Member.Name: { } name } => $"$.{name}",
        _ => null,
    };

    /// <summary>The path and all that it leads through: where <c>post.image.src</c> is there, <c>post.image</c> is.</summary>
    public static IEnumerable<string> PathsTo(ScriptNode? expression)
    {
        for (var at = expression; at is not null; at = OwnerOf(at))
        {
            if (PathOf(at) is { } path) yield return path;
        }
    }

    private static ScriptExpression? OwnerOf(ScriptNode at) => at switch
    {
        ScriptNestedExpression nested => nested.Expression,
        _ when Argument(at) is not null => null,
        ScriptMemberExpression member => member.Target,
        ScriptIndexerExpression index => index.Target,
        _ => null,
    };

    private static IEnumerable<string> Compared(ScriptNode left, ScriptNode right, ScriptBinaryOperator sign, bool holds)
    {
        var isEmpty = right is ScriptLiteral { Value: null } or ScriptVariableGlobal { Name: "null" or "empty" };
        return sign switch
        {
            ScriptBinaryOperator.CompareEqual => isEmpty == holds ? [] : PathsTo(left),
            ScriptBinaryOperator.CompareNotEqual => isEmpty == holds ? PathsTo(left) : [],
            ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual when holds => PathsTo(left),
            _ => [],
        };
    }
}
