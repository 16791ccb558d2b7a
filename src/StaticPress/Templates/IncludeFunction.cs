using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Templates;

/// <summary><c>x = include 'card' post</c>: as an expression an include is markup. (As a statement it is an <see cref="IncludeNode"/>.)</summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count == 0) throw new TemplateFault(ProblemCode.UnknownPartial, "'include' needs the name of a partial.", "Write {{ include 'card' }}.");
        var run = (RenderContext)context;
        var isXml = Include.IsFromXml(callerContext);
        var partial = Include.Find(run.Set, arguments[0], callerContext);
        var given = new IncludeArguments(arguments.Count);
        given.AddRange(arguments);
        foreach (var name in arguments.ScriptObject.Keys) given.ScriptObject[name] = arguments.ScriptObject[name];
        return Capture.Run(run, () => Include.Run(run, callerContext!, partial, given), isXml);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
