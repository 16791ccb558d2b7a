using Scriban;
using Scriban.Syntax;

namespace StaticPress.Templates;

/// <summary><c>$1</c></summary>
internal sealed class PartialArgument(int index) : ScriptIndexerExpression, IScriptVariablePath
{
    object? IScriptVariablePath.GetValue(TemplateContext context) => TryGet((RenderContext)context, out var value) ? value : GetValue(context);

    /// <returns>False outside a partial.</returns>
    public bool TryGet(RenderContext context, out object? value)
    {
        var given = context.Names.Arguments;
        value = given is not null && index < given.Count ? given[index] : null;
        return given is not null;
    }
}
