using Scriban;
using Scriban.Syntax;

namespace StaticPress.Templates.Language;

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
