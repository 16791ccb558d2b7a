using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using StaticPress.Primitives;

namespace StaticPress.Templates.Language;

/// <summary><c>'category.slug'</c>: members of the things of a list, as functions are told of them.</summary>
/// <param name="Steps">Empty for the thing itself.</param>
internal readonly record struct MemberPath(string Text, string[] Steps)
{
    public static MemberPath Of(string text) => new(text, text.Length == 0 ? [] : text.Split('.'));

    /// <returns>Null for what is absent; of a list, its things' members.</returns>
    /// <exception cref="Scriban.Syntax.ScriptRuntimeException">There is no such member.</exception>
    public object? Of(object? thing, RenderContext context, SourceSpan span)
    {
        foreach (var step in Steps) thing = Step(thing, step, (context, span));
        return thing;
    }

    private static object? Step(object? thing, string step, (RenderContext Context, SourceSpan Span) at)
    {
        switch (thing)
        {
            case null:
                return null;
            case View view when view.TryGet(step, out var value):
                return value;
            case IList list when step == "size":
                return list.Count;
            case IList list:
                return list.Cast<object?>().Select(item => Step(item, step, at)).ToArray();
            case ScriptObject own:
                return own.TryGetValue(at.Context, at.Span, step, out var found) ? found : null;
            case View:
                UnknownName.Member(at.Context, at.Span, thing, step);
                return null;
            default:
                throw new TemplateFault(ProblemCode.TemplateFailed, $"There is no '{step}' in these values.",
                    "They are plain values: name no member of them.");
        }
    }
}
