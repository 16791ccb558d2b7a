using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Templates;

/// <summary>
/// <c>{{ cached 'masthead' page.section }}</c>: a partial made once for each distinct set of arguments in the whole build.
/// It sees the globals and its arguments, nothing of the page, so that it is the same wherever it is made first.
/// </summary>
internal sealed class CachedFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count == 0) throw new TemplateFault(ProblemCode.UnknownPartial, "'cached' needs the name of a partial.", "Write {{ cached 'footer' }}.");
        var run = (RenderContext)context;
        var partial = Include.Find(run.Set, arguments[0], callerContext);
        var key = KeyOf(partial, arguments);
        if (run.Globals.Fragments.TryGetValue(key, out var known)) return known;
        var made = Make(run, callerContext!, partial, arguments);
        return run.Globals.Fragments.GetOrAdd(key, made);
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    private static CacheKey KeyOf(ParsedTemplate partial, ScriptArray arguments)
    {
        if (arguments.Count > 1 + CacheKey.MaxArguments)
            throw new TemplateFault(ProblemCode.TemplateFailed, $"'cached' takes at most {CacheKey.MaxArguments} values.", "Use 'include' for a partial that needs more.");
        for (var i = 1; i < arguments.Count; i++)
        {
            if (!CacheKey.Allows(arguments[i]))
                throw new TemplateFault(ProblemCode.TemplateFailed, "'cached' takes texts, numbers, truth values, and posts, terms and authors from lists.", "Hand over a member (term.url) and not the whole object, or use 'include'.");
        }

        return new CacheKey(partial, At(1), At(2), At(3));

        object? At(int index) => index < arguments.Count ? arguments[index] : null;
    }

    private static Markup Make(RenderContext run, ScriptNode caller, ParsedTemplate partial, ScriptArray arguments)
    {
        const int MostNested = 20;
        if (run.CachedDepth >= MostNested)
            throw new TemplateFault(ProblemCode.TemplateLimit, $"More than {MostNested} cached partials stand within each other.", "Does one contain itself?");
        var given = new IncludeArguments(arguments.Count);
        given.AddRange(arguments);
        using var output = new Utf8Buffer(4 * 1024) { Limit = Limits.PageBytes };
        var alone = run.ForFragments;
        (alone.CancellationToken, alone.Output8) = (run.CancellationToken, output);
        alone.Begin();
        Include.Run(alone, caller, partial, given);
        alone.PopGlobal();
        return Markup.FromUtf8(output.WrittenSpan.ToArray(), partial.IsXml);
    }
}
