using Scriban;
using Scriban.Syntax;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary><c>{{ post.title }}</c>: a value, and the place it is written to.</summary>
internal sealed class ValueNode : ScriptStatement
{
    private readonly ScriptExpression _expression;
    private readonly Sink _sink;
    private readonly bool _guarded;

    /// <param name="guarded">A function of a template may be called: what it writes itself must pass the sink too.</param>
    public ValueNode(ScriptExpression expression, Sink sink, bool guarded)
    {
        ParentToThisNullable(ref _expression!, expression);
        (_sink, _guarded, Span) = (sink, guarded, expression.Span);
    }

    /// <summary>Writes a member that is there and may stand here, which needs none of what Scriban keeps for a message.</summary>
    /// <returns>False, with nothing written, where <see cref="Evaluate"/> must look closer.</returns>
    public bool TryWrite(RenderContext context)
    {
        if (_expression is not MemberNode member || _sink is Sink.Script or Sink.Style or Sink.Json) return false;
        if (!member.TryGet(context, out var value) || value is not (string or Markup)) return false;
        ValueWriter.Write(_sink, value, context);
        return true;
    }

    public override object? Evaluate(TemplateContext context)
    {
        var value = _guarded ? EvaluateAside((RenderContext)context) : EvaluateValue(context);
        if (value is not null || _sink is Sink.Script or Sink.Json) ValueWriter.Write(_sink, value, (RenderContext)context);
        return null;
    }

    private object? EvaluateValue(TemplateContext context)
    {
        var value = context.Evaluate(_expression);
        // The body a `wrap` handed to a function arrives as syntax.
        return value is ScriptNode body ? context.Evaluate(body) : value;
    }

    private object? EvaluateAside(RenderContext context)
    {
        object? value = null;
        var written = Capture.Run(context, () => value = EvaluateValue(context), isXml: false);
        return written.IsEmpty ? value : written;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_expression);
}
