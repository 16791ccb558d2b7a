using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Html;

namespace StaticPress.Templates.Language;

/// <summary>Runs a partial where it is called, with its arguments as <c>$1</c>, <c>$2</c>, <c>$.name</c>.</summary>
internal static class Include
{
    public static void Run(RenderContext context, ScriptNode caller, ParsedTemplate partial, ScriptArray arguments)
    {
        var outer = context.Names.Arguments;
        context.EnterRecursive(caller);
        if (partial.HasLocals) context.PushLocal();
        try
        {
            context.Names.Arguments = arguments;
            if (partial.HasLocals) context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
            context.Evaluate(partial.Page);
        }
        finally
        {
            if (partial.HasLocals) context.PopLocal();
            context.Names.Arguments = outer;
            context.ExitRecursive(caller);
        }
    }

    /// <summary>
    /// <c>x = include 'card' post</c>: as an expression an include is markup. (As a statement it is an <see cref="IncludeNode"/>.)
    /// </summary>
    public static Markup AsValue(RenderContext run, ScriptNode caller, ScriptArray arguments)
    {
        if (arguments.Count == 0)
            throw new TemplateFault(ProblemCode.UnknownPartial, "'include' needs the name of a partial.", "Write {{ include 'card' }}.");
        var partial = Find(run.Set, arguments[0], caller);
        var given = new IncludeArguments(arguments.Count);
        given.AddRange(arguments);
        foreach (var name in arguments.ScriptObject.Keys) given.ScriptObject[name] = arguments.ScriptObject[name];
        return Capture.Run(run, () => Run(run, caller, partial, given), EndingOf(caller) == ".xml");
    }

    /// <summary>Of the file that <paramref name="caller"/> stands in.</summary>
    private static string EndingOf(ScriptNode? caller) => Path.GetExtension((caller?.Span.FileName).AsSpan()) switch
    {
        "" or ".html" => ".html",
        var ending => ending.ToString(),
    };

    /// <summary><c>card</c> asked for in an HTML file is <c>partials/card.html</c>.</summary>
    public static string PartialName(string name, string ending) =>
        Path.GetExtension(name) is ".html" or ".xml" or ".json" or ".txt" ? $"partials/{name}" : $"partials/{name}{ending}";

    public static ParsedTemplate Find(TemplateSet set, object? name, ScriptNode? caller)
    {
        if (name is not string text)
            throw new TemplateFault(ProblemCode.UnknownPartial, "The name of a partial is a text.",
                "Write it in quotes: {{ include 'card' }}.");
        var ending = EndingOf(caller);
        return set.FindPartial(text, ending) ?? throw AtName(Unknown(set.Names, text, ending), caller);
    }

    /// <summary>Where it was told of when the theme was loaded, so that it is told once.</summary>
    private static Exception AtName(TemplateFault fault, ScriptNode? caller)
    {
        var name = caller switch
        {
            IncludeNode include => include.NameNode,
            ScriptFunctionCall call => call.Arguments.FirstOrDefault(),
            _ => null,
        };
        return name is null ? fault : new ScriptRuntimeException(name.Span, fault.Message, fault);
    }

    /// <param name="names">Of all templates.</param>
    public static TemplateFault Unknown(IEnumerable<string> names, string name, string suffix)
    {
        var known = names
            .Where(n => n.StartsWith("partials/", StringComparison.Ordinal) && n.EndsWith(suffix, StringComparison.Ordinal))
            .Select(n => n["partials/".Length..^suffix.Length]).ToArray();
        var last = Path.GetFileNameWithoutExtension(name) is var file && known.Contains(file) ? file : name;
        return new TemplateFault(ProblemCode.UnknownPartial, $"There is no partial '{name}'.", UnknownName.Hint(last, known));
    }
}

/// <summary>What an include was given: <c>$1</c>, <c>$2</c> and <c>$.name</c>; index 0 is the partial's own name.</summary>
internal sealed class IncludeArguments(int capacity) : ScriptArray(capacity)
{
    /// <summary>One called <c>size</c> is what was given, and not how many there are.</summary>
    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        ScriptObject.TryGetValue(context!, span, member, out value);
}
