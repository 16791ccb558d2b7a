using Scriban.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Rendering.Templates;

/// <summary>Finds names that nothing can give a value, before anything is rendered.</summary>
internal static class NameCheck
{
    public static TemplateWords Run(IReadOnlyCollection<ParsedTemplate> templates, TemplateNames names, List<Problem> problems)
    {
        var assigned = new HashSet<string>(StringComparer.Ordinal);
        var functions = false;
        foreach (var template in templates)
        {
            foreach (var node in SyntaxWalk.All(template.Page))
            {
                if (Assigned(node) is { } name) assigned.Add(name);
                functions |= node is ScriptFunction;
                if (PartialNamed(node) is { } use) template.Uses.Add(use);
            }
        }

        var words = new TemplateWords(assigned, functions);
        if (names.AreKnown)
        {
            foreach (var template in templates) new NameWalk(template, names, words, problems).Check(template.Page);
        }

        return words;
    }

    private static string? Assigned(ScriptNode node) => node switch
    {
        ScriptAssignExpression { Target: ScriptVariableGlobal name } => name.Name,
        ScriptForStatement { Variable: ScriptVariableGlobal name } => name.Name,
        ScriptCaptureStatement { Target: ScriptVariableGlobal name } => name.Name,
        ScriptFunction { NameOrDoToken: ScriptVariableGlobal name } => name.Name,
        ScriptParameter { Name: ScriptVariableGlobal name } => name.Name,
        _ => null,
    };

    private static PartialUse? PartialNamed(ScriptNode node) =>
        node is ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" or "cached" } } call
        && call.Arguments.Count > 0 && call.Arguments[0] is ScriptLiteral { Value: string name }
            ? new PartialUse(name, call.Arguments[0])
            : null;
}
