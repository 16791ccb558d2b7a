using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Templates;

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

    /// <summary>Whether the file that <paramref name="caller"/> stands in is XML.</summary>
    public static bool IsFromXml(ScriptNode? caller) => caller?.Span.FileName?.EndsWith(".xml", StringComparison.Ordinal) == true;

    /// <summary><c>card</c> asked for in an HTML file is <c>partials/card.html</c>.</summary>
    public static string PartialName(string name, bool isXml) =>
        name.EndsWith(".html", StringComparison.Ordinal) || name.EndsWith(".xml", StringComparison.Ordinal)
            ? $"partials/{name}"
            : $"partials/{name}{(isXml ? ".xml" : ".html")}";

    public static ParsedTemplate Find(TemplateSet set, object? name, ScriptNode? caller)
    {
        if (name is not string text)
            throw new TemplateFault(ProblemCode.UnknownPartial, "The name of a partial is a text.", "Write it in quotes: {{ include 'card' }}.");
        var isXml = IsFromXml(caller);
        return set.Find(PartialName(text, isXml)) ?? throw AtName(Unknown(set, text, isXml), caller);
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

    public static TemplateFault Unknown(TemplateSet set, string name, bool isXml)
    {
        var suffix = isXml ? ".xml" : ".html";
        var known = set.Names
            .Where(n => n.StartsWith("partials/", StringComparison.Ordinal) && n.EndsWith(suffix, StringComparison.Ordinal))
            .Select(n => n["partials/".Length..^suffix.Length]);
        return new TemplateFault(ProblemCode.UnknownPartial, $"There is no partial '{name}'.", UnknownName.Hint(name, known));
    }
}
