using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticPress.Templates;

/// <summary>A function of the engine's own, which may need the run it is called in.</summary>
internal sealed class EngineFunction(string name, int minArgs, int maxArgs, EngineFunction.Body body) : IScriptCustomFunction
{
    /// <param name="arguments">As many as the function takes at most; those not given are null.</param>
    public delegate object? Body(RenderContext context, ScriptNode caller, object?[] arguments);

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        Arity.Check(name, minArgs, maxArgs, arguments);
        var given = new object?[maxArgs];
        arguments.CopyTo(given, 0);
        return body((RenderContext)context, callerContext!, given);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
