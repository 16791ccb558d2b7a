using Scriban;
using Scriban.Syntax;

namespace StaticPress.Templates.Language;

/// <summary>The theme's own text, encoded once.</summary>
internal sealed class TextNode(byte[] utf8, string text) : ScriptStatement
{
    public byte[] Utf8 => utf8;

    public override object? Evaluate(TemplateContext context)
    {
        ((RenderContext)context).Output8.Write(utf8);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(text);
}
