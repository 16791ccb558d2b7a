using Scriban;
using Scriban.Syntax;

namespace StaticPress.Templates.Language;

/// <summary><c>{{ wrap block 'head' }}…{{ end }}</c> where a layout leaves room: the body furthest down wins.</summary>
internal sealed class BlockNode : ScriptStatement
{
    private readonly string _name;
    private readonly ScriptBlockStatement _body;

    public BlockNode(string name, ScriptBlockStatement body)
    {
        ParentToThisNullable(ref _body!, body);
        (_name, Span) = (name, body.Span);
    }

    public override object? Evaluate(TemplateContext context)
    {
        var layout = ((RenderContext)context).Layout;
        var body = layout is not null && layout.Blocks.TryGetValue(_name, out var winner) ? winner : _body;
        context.EnterRecursive(this);
        try
        {
            context.Evaluate(body);
        }
        finally
        {
            context.ExitRecursive(this);
        }

        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_body);
}

/// <summary><c>{{ super }}</c>: the body that this one replaces, in the nearest layout above.</summary>
internal sealed class SuperNode(ScriptBlockStatement above) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        context.Evaluate(above);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write("super");
}
