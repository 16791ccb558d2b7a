using Scriban;
using Scriban.Syntax;

namespace StaticPress.Templates;

/// <summary>
/// A name under which no template stores a value: only a loop, the page or the site can give it a meaning, so it is looked
/// up in <see cref="RunNames"/> and not, as Scriban must, in every scope there might be.
/// </summary>
internal sealed class KnownName(string name) : ScriptVariableGlobal(name)
{
    public override object? Evaluate(TemplateContext context) =>
        // What may be a function is left to Scriban, which calls it.
        ((RenderContext)context).Names.TryGet(Name, out var value) && value is View ? value : base.Evaluate(context);

    public override object? GetValue(TemplateContext context) =>
        ((RenderContext)context).Names.TryGet(Name, out var value) ? value : base.GetValue(context);
}
