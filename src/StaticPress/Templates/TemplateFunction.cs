using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticPress.Templates;

/// <summary>A function a theme may call. What it returns is escaped like any value unless it is <see cref="Markup"/>.</summary>
/// <param name="name">As the theme writes it, for messages.</param>
/// <param name="minArgs">Arguments it needs; the piped value counts as the first.</param>
/// <param name="maxArgs">Arguments it takes; those not given are null.</param>
/// <param name="body">Gets <paramref name="maxArgs"/> values; throws <see cref="TemplateFault"/> for the theme's mistakes.</param>
internal sealed class TemplateFunction(string name, int minArgs, int maxArgs, Func<object?[], object?> body) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    /// <summary>All arguments arrive as they are, so that a wrong count is told in our own words.</summary>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        Arity.Check(name, minArgs, maxArgs, arguments);
        var given = new object?[maxArgs];
        arguments.CopyTo(given, 0);
        return body(given);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
