using Scriban;
using Scriban.Syntax;

namespace StaticPress.Templates.Language;

/// <summary><c>{{ capture x }}…{{ end }}</c>: what the body writes becomes markup in a variable.</summary>
internal sealed class CaptureNode : ScriptStatement
{
    private readonly ScriptExpression _target;
    private readonly ScriptBlockStatement _body;
    private readonly bool _isXml;

    public CaptureNode(ScriptCaptureStatement capture, bool isXml)
    {
        var (target, body) = (capture.Target!, capture.Body!);
        (capture.Target, capture.Body) = (null, null);
        ParentToThisNullable(ref _target!, target);
        ParentToThisNullable(ref _body!, body);
        (_isXml, Span) = (isXml, capture.Span);
    }

    public override object? Evaluate(TemplateContext context)
    {
        var markup = Capture.Run((RenderContext)context, () => context.Evaluate(_body), _isXml);
        context.SetValue(_target, markup);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_body);
}
