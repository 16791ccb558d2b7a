using Scriban;
using Scriban.Syntax;

namespace StaticPress.Templates.Language;

/// <summary>
/// <c>post.extra.a.b</c> where there is no <c>a</c>: nothing, rather than a mistake as it is where the program knows every name.
/// </summary>
internal static class AbsentKeys
{
    /// <returns>Whether this is empty because it, or what it is asked of, is no key of a map.</returns>
    public static bool IsAbsent(ScriptExpression? asked, TemplateContext context) => OwnerOf(asked) is { } owner
        && context.Evaluate(asked!) is null
        && (context.Evaluate(owner) is MapView || IsAbsent(owner, context));

    /// <summary>Only where asking twice costs nothing and does nothing: not of what a function returned.</summary>
    private static ScriptExpression? OwnerOf(ScriptExpression? asked) => asked switch
    {
        MemberNode { Target: MemberNode or IndexNode or ScriptVariable or ScriptIndexerExpression } member => member.Target,
        IndexNode { Target: MemberNode or IndexNode or ScriptVariable or ScriptIndexerExpression } index => index.Target,
        _ => null,
    };
}

/// <summary><c>post.extra['key']</c></summary>
internal sealed class IndexNode : ScriptIndexerExpression
{
    public override object? Evaluate(TemplateContext context) =>
        AbsentKeys.IsAbsent(Target, context) ? null : base.Evaluate(context);
}
