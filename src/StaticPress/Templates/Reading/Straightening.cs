using Scriban.Syntax;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>
/// Once nobody looks at the syntax any more: each block that no <c>break</c>, <c>continue</c> or <c>ret</c> leaves becomes a row of steps
/// (<see cref="BodyNode"/>). What stays as it was runs as well, only slower.
/// </summary>
internal sealed class Straightening(IReadOnlyCollection<ParsedTemplate> templates)
{
    /// <summary>Whether the body of some layout's block leaves the loop that the block may stand in.</summary>
    private readonly bool _blocksLeave = templates.Any(template => template.Blocks.Values.Any(body => Leaves(body, blocksLeave: false)));

    public void Run()
    {
        foreach (var template in templates)
        {
            if (template.Page.Body is { } body) Straighten(body);
            foreach (var block in template.Blocks.Values) Straighten(block);
        }
    }

    private BodyNode? Straighten(ScriptBlockStatement? block)
    {
        if (block is null) return new BodyNode([]);
        if (BodyNode.Of(block) is { } done) return done;
        var statements = block.Statements.ToArray();
        var steps = Array.ConvertAll(statements, Step);
        if (Array.Exists(statements, statement => Leaves(statement, _blocksLeave))) return null;
        block.Statements.Clear();
        var body = new BodyNode(steps) { Span = block.Span };
        block.Statements.Add(body);
        return body;
    }

    private ScriptStatement Step(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptIfStatement { Condition: { } condition } branch:
                return Branch(condition, branch) ?? statement;
            case ScriptCaseStatement { Body.Statements: [ScriptWhenStatement first] } choice:
                return Choice(choice, first) ?? statement;
            case CaptureNode capture:
                Straighten(capture.Body);
                return statement;
            case ScriptFunction:
                return statement;
        }

        foreach (var inner in statement.Children)
        {
            if (inner is ScriptBlockStatement block) Straighten(block);
            else if (inner is ScriptStatement other) Step(other);
        }

        return statement;
    }

    private BranchNode? Branch(ScriptExpression condition, ScriptIfStatement branch)
    {
        var (then, otherwise) = (Straighten(branch.Then), Otherwise(branch.Else));
        return then is null || otherwise is null ? null : new BranchNode(condition, then, otherwise) { Span = branch.Span };
    }

    private BodyNode? Otherwise(ScriptConditionStatement? branch) => branch switch
    {
        null => new BodyNode([]),
        ScriptElseStatement otherwise => Straighten(otherwise.Body),
        ScriptIfStatement { Condition: { } condition } nested => Branch(condition, nested) is { } node ? new BodyNode([node]) : null,
        _ => null,
    };

    private ChoiceNode? Choice(ScriptCaseStatement choice, ScriptWhenStatement first)
    {
        var cases = new Dictionary<string, BodyNode>(StringComparer.Ordinal);
        // Its value may be asked for twice, so nothing that counts or changes something.
        var isPlain = choice.Value is ScriptVariable or MemberNode or ArgumentNode;
        ScriptConditionStatement? next = first;
        for (; next is ScriptWhenStatement when; next = when.Next)
        {
            var body = Straighten(when.Body);
            isPlain &= body is not null && when.Values.All(value => value is ScriptLiteral { Value: string });
            foreach (var value in when.Values.OfType<ScriptLiteral>())
            {
                if (isPlain) cases.TryAdd((string)value.Value!, body!);
            }
        }

        return Otherwise(next) is { } otherwise && isPlain ? new ChoiceNode(choice, cases, otherwise) { Span = choice.Span } : null;
    }

    private static bool Leaves(ScriptNode node, bool blocksLeave, bool isInLoop = false) => node switch
    {
        ScriptReturnStatement => true,
        ScriptBreakStatement or ScriptContinueStatement => !isInLoop,
        BlockNode or SuperNode => blocksLeave && !isInLoop,
        CaptureNode capture => Leaves(capture.Body, blocksLeave, isInLoop),
        ScriptFunction => false,
        _ => node.Children.Any(child => child is not null && Leaves(child, blocksLeave, isInLoop || IsBody(child, node))),
    };

    private static bool IsBody(ScriptNode child, ScriptNode of) =>
        child is ScriptBlockStatement && of is ScriptLoopStatementBase;
}
