using System.Globalization;
using Scriban.Syntax;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>Puts nodes of ours where it is plain what a name means and Scriban would look for it in every scope.</summary>
internal sealed class NameBinder(TemplateWords words) : ScriptRewriter
{
    /// <summary>Whether locals such as <c>$x</c> have been met, which need a scope of their own.</summary>
    public bool MetLocals { get; private set; }

    public ScriptPage Bind(ScriptPage page) => (ScriptPage)Visit((ScriptNode)page)!;

    public override ScriptNode Visit(ScriptVariableGlobal node) =>
        words.Stored.Contains(node.Name) ? base.Visit(node) : new NameNode(node.Name);

    public override ScriptNode Visit(ScriptVariableLocal node)
    {
        MetLocals = true;
        return base.Visit(node);
    }

    public override ScriptNode Visit(ScriptMemberExpression node) =>
        new MemberNode { Target = Expression(node.Target), DotToken = Copy(node.DotToken), Member = Copy(node.Member!) };

    public override ScriptNode Visit(ScriptIndexerExpression node)
    {
        if (node is not { Target: ScriptVariableLocal { BaseName: "" } all, Index: ScriptLiteral { Value: int or long } index })
            return new IndexNode { Target = Expression(node.Target), Index = Expression(node.Index) };
        return new ArgumentNode(Convert.ToInt32(index.Value, CultureInfo.InvariantCulture))
        {
            Target = new ScriptVariableLocal(all.BaseName) { Span = all.Span },
            Index = Copy(index),
        };
    }

    public override ScriptNode Visit(ScriptFunctionCall node)
    {
        if (!IsSettled(node)) return base.Visit(node);
        var call = new ConstantCallNode { Target = Expression(node.Target), ExplicitCall = node.ExplicitCall };
        foreach (var argument in node.Arguments) call.Arguments.Add(Copy(argument));
        return call;
    }

    private bool IsSettled(ScriptFunctionCall call) =>
        call.Target is ScriptVariableGlobal { Name: { } name }
        && !words.Assigned.Contains(name)
        && !EngineFunctions.All.ContainsKey(name)
        && call.Arguments.All(argument => argument is ScriptLiteral);

    private ScriptExpression? Expression(ScriptExpression? node) => (ScriptExpression?)Visit((ScriptNode?)node);

    private TNode Copy<TNode>(TNode node)
        where TNode : ScriptNode => (TNode)Visit((ScriptNode)node)!;
}
