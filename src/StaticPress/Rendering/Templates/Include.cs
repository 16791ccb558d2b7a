using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Rendering.Templates;

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

    public static ParsedTemplate Find(TemplateSet set, object? name, bool isXml)
    {
        if (name is not string text)
            throw new TemplateFault(ProblemCode.UnknownPartial, "The name of a partial is a text.", "Write it in quotes: {{ include 'card' }}.");
        return set.Find(PartialName(text, isXml)) ?? throw Unknown(set, text, isXml);
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
