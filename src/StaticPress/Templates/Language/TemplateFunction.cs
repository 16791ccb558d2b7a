using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>A function a theme may call. What it returns is escaped like any value unless it is <see cref="Markup"/>.</summary>
internal sealed class TemplateFunction(Func<RenderContext, ScriptNode, ScriptArray, object?> call) : IScriptCustomFunction
{
    /// <param name="arguments">As many as the function takes at most; those not given are null.</param>
    public delegate object? Body(RenderContext context, ScriptNode caller, object?[] arguments);

    /// <param name="name">As the theme writes it, for messages.</param>
    /// <param name="least">Arguments it needs; the piped value counts as the first.</param>
    /// <param name="most">Arguments it takes.</param>
    /// <param name="body">Throws <see cref="TemplateFault"/> for the theme's mistakes.</param>
    public TemplateFunction(string name, int least, int most, Body body)
        : this((context, caller, arguments) =>
        {
            Arity.Check(name, least, most, arguments);
            var given = new object?[most];
            arguments.CopyTo(given, 0);
            return body(context, caller, given);
        })
    {
    }

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    /// <summary>All arguments arrive as they are, so that a wrong count is told in our own words.</summary>
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        call((RenderContext)context, callerContext!, arguments);

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments,
        ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}

/// <summary>How many arguments a function takes, and what is said when it gets others.</summary>
internal static class Arity
{
    /// <exception cref="TemplateFault">The count is wrong, or an argument has a name.</exception>
    public static void Check(string name, int min, int max, ScriptArray given)
    {
        if (given.Count >= min && given.Count <= max) return;
        var takes = min == max ? Count(min) : $"{min} to {Count(max)}";
        throw new TemplateFault(ProblemCode.TemplateFailed, $"'{name}' takes {takes} but is given {given.Count}.",
            "An argument with spaces or operators in it needs parentheses.");
    }

    private static string Count(int n) => n switch
    {
        0 => "no argument",
        1 => "1 argument",
        _ => $"{n} arguments",
    };
}
