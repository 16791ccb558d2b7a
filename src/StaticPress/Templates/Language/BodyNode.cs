using Scriban;
using Scriban.Syntax;

namespace StaticPress.Templates.Language;

/// <summary>
/// The statements of a block, one after the other, where none of them may leave it early. Text, plain values and branches, which most of
/// them are, need nothing of what Scriban keeps around each statement.
/// </summary>
internal sealed class BodyNode(ScriptStatement[] steps) : ScriptStatement
{
    /// <returns>Null for a block whose statements Scriban runs.</returns>
    public static BodyNode? Of(ScriptBlockStatement block) =>
        block.Statements is ScriptList { Count: 1 } only ? only[0] as BodyNode : null;

    public override object? Evaluate(TemplateContext context)
    {
        Run((RenderContext)context);
        return null;
    }

    public void Run(RenderContext context)
    {
        var at = 0;
        try
        {
            for (; at < steps.Length; at++)
            {
                switch (steps[at])
                {
                    case TextNode text: context.Output8.Write(text.Utf8); break;
                    case BranchNode branch: branch.Run(context); break;
                    case ValueNode value when value.TryWrite(context): break;
                    case var other: Run(other, context); break;
                }
            }
        }
        catch (Exception failure) when (failure is not ScriptRuntimeException)
        {
            // The place is what Scriban too adds to whatever goes wrong.
            throw new ScriptRuntimeException(steps[at].Span, failure.Message, failure);
        }
    }

    private void Run(ScriptStatement step, RenderContext context)
    {
        context.CheckAbort();
        if (context.Evaluate(step) is { } result && step.CanOutput && context.EnableOutput) context.Write(Span, result);
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        foreach (var step in steps) printer.Write(step);
    }
}

/// <summary><c>{{ if post.image }}…{{ else }}…{{ end }}</c></summary>
internal sealed class BranchNode(ScriptExpression condition, BodyNode then, BodyNode otherwise) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        Run((RenderContext)context);
        return null;
    }

    public void Run(RenderContext context)
    {
        if (condition is not MemberNode member || !member.TryGet(context, out var value)) value = context.Evaluate(condition);
        (context.ToBool(condition.Span, value) ? then : otherwise).Run(context);
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(condition);
}

/// <summary><c>{{ case name }}{{ when 'x' }}…{{ end }}</c>, all of whose cases are texts: found at once.</summary>
internal sealed class ChoiceNode(ScriptCaseStatement choice, IReadOnlyDictionary<string, BodyNode> cases, BodyNode otherwise)
    : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        // What is no text Scriban compares, which knows what equals what.
        if (context.Evaluate(choice.Value!) is not string value) return choice.Evaluate(context);
        (cases.GetValueOrDefault(value) ?? otherwise).Run((RenderContext)context);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(choice);
}
