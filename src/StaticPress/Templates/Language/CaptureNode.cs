using Scriban;
using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

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

    public ScriptBlockStatement Body => _body;

    public override object? Evaluate(TemplateContext context)
    {
        var markup = Capture.Run((RenderContext)context, () => context.Evaluate(_body), _isXml);
        context.SetValue(_target, markup);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_body);
}

/// <summary>Runs a piece of template into a buffer of its own.</summary>
internal static class Capture
{
    private const int Small = 4 * 1024;

    public static Markup Run(RenderContext context, Action piece, bool isXml)
    {
        var outer = context.Output8;
        using var inner = new Utf8Buffer(Small) { Limit = Limits.PageBytes };
        context.Output8 = inner;
        try
        {
            piece();
        }
        finally
        {
            context.Output8 = outer;
        }

        context.Count(inner.WrittenSpan.Length);
        return Markup.FromUtf8(inner.WrittenSpan.ToArray(), isXml);
    }
}
