using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>
/// <c>{{ cached 'masthead' page.section }}</c>: a partial made once for each distinct set of arguments in the whole build.
/// It sees the globals and its arguments, nothing of the page, so that it is the same wherever it is made first.
/// </summary>
internal static class CachedPartial
{
    public static Markup Call(RenderContext run, ScriptNode caller, ScriptArray arguments)
    {
        if (arguments.Count == 0)
            throw new TemplateFault(ProblemCode.UnknownPartial, "'cached' needs the name of a partial.", "Write {{ cached 'footer' }}.");
        var partial = Include.Find(run.Set, arguments[0], caller);
        var key = KeyOf(partial, arguments);
        if (run.Globals.Fragments.TryGetValue(key, out var known)) return known;
        var made = Make(run, caller, partial, arguments);
        return run.Globals.Fragments.GetOrAdd(key, made);
    }

    private static CacheKey KeyOf(ParsedTemplate partial, ScriptArray arguments)
    {
        if (arguments.Count > 1 + CacheKey.MaxArguments)
            throw new TemplateFault(ProblemCode.TemplateFailed, $"'cached' takes at most {CacheKey.MaxArguments} values.",
                "Use 'include' for a partial that needs more.");
        for (var i = 1; i < arguments.Count; i++)
        {
            if (!CacheKey.Allows(arguments[i]))
                throw new TemplateFault(ProblemCode.TemplateFailed,
                    "'cached' takes texts, numbers, truth values, and posts, terms and authors from lists.",
                    "Hand over a member (term.url) and not the whole object, or use 'include'.");
        }

        return new CacheKey(partial, At(1), At(2), At(3));

        object? At(int index) => index < arguments.Count ? arguments[index] : null;
    }

    private static Markup Make(RenderContext run, ScriptNode caller, ParsedTemplate partial, ScriptArray arguments)
    {
        const int MostNested = 20;
        if (run.CachedDepth >= MostNested)
            throw new TemplateFault(ProblemCode.TemplateLimit, $"More than {MostNested} cached partials stand within each other.",
                "Does one contain itself?");
        var given = new IncludeArguments(arguments.Count);
        given.AddRange(arguments);
        using var output = new Utf8Buffer(4 * 1024) { Limit = Limits.PageBytes };
        var alone = run.ForFragments;
        (alone.CancellationToken, alone.Output8) = (run.CancellationToken, output);
        alone.Begin();
        Include.Run(alone, caller, partial, given);
        alone.PopGlobal();
        run.Count(output.WrittenSpan.Length);
        return partial.IsJson ? Markup.Data(output.WrittenSpan.ToArray()) : Markup.FromUtf8(output.WrittenSpan.ToArray(), partial.IsXml);
    }
}

/// <summary>A partial and the values it was given: equal keys give equal bytes.</summary>
internal readonly record struct CacheKey(ParsedTemplate Partial, object? First, object? Second, object? Third)
{
    public const int MaxArguments = 3;

    /// <summary>Texts, numbers, truth values, and views that all pages share: what is the same wherever it is said.</summary>
    public static bool Allows(object? value) =>
        value is null or string or bool or int or long or double or decimal or View { IsShared: true };
}
