using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Templates.Language;

/// <summary>What is said about a name nobody knows: the nearest one that is known.</summary>
internal static class UnknownName
{
    public static ScriptRuntimeException Variable(RenderContext context, SourceSpan span, string name)
    {
        var fault = name == "$"
            ? new TemplateFault(ProblemCode.TemplateFailed, "There are no arguments here.",
                "$1 and its like stand in partials and functions.")
            : context.CachedDepth > 0
                ? new TemplateFault(ProblemCode.TemplateFailed, $"A cached partial has no '{name}'.",
                    "It is the same on every page: it sees 'site', 'theme' and what 'cached' hands it ($1).")
            : new TemplateFault(ProblemCode.TemplateFailed, $"There is no '{name}' here.", Hint(name, context.VisibleNames()));
        return new ScriptRuntimeException(span, fault.Message, fault);
    }

    /// <returns>Never false; an argument that an include was not given is null.</returns>
    public static bool Member(TemplateContext context, SourceSpan span, object target, string member)
    {
        if (target is IncludeArguments) return true;
        var known = target is IScriptObject members ? members.GetMembers() : ["size"];
        var owner = (context.CurrentNode as ScriptMemberExpression)?.Target?.ToString();
        var fault = owner is not null && target is not IScriptObject && IsFree(owner)
            ? new TemplateFault(ProblemCode.TemplateFailed, $"'{owner}' is a text or a list here, so it has no '{member}'.",
                $"Where it is written, write a group: {{{member}: …}}.")
            : new TemplateFault(ProblemCode.TemplateFailed, owner is null ? $"There is no '{member}' in these values."
            : $"There is no '{member}' in '{owner}'.", Hint(member, known));
        throw new ScriptRuntimeException(span, fault.Message, fault);
    }

    /// <summary>Whether an author may have written anything there.</summary>
    private static bool IsFree(string owner) =>
        owner.Contains("extra.", StringComparison.Ordinal) || owner.StartsWith("data.", StringComparison.Ordinal);

    public static string Hint(string name, IEnumerable<string> known)
    {
        var names = known.Where(n => n.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Suggestion.For(name, names) is { Length: > 0 } nearest) return nearest;
        if (names.Where(known => Continues(known, name) || Continues(name, known)).MinBy(known => known.Length) is { } longer)
            return Suggestion.Of(longer);
        return names.Count is > 0 and <= 12 ? $"There is: {string.Join(", ", names)}." : "";
    }

    /// <summary><c>newer_posts</c> goes on where <c>newer</c> ends.</summary>
    private static bool Continues(string name, string beginning) =>
        name.Length > beginning.Length + 1 && name[beginning.Length] == '_' && name.StartsWith(beginning, StringComparison.Ordinal);
}
