using System.Text.RegularExpressions;
using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>Finds names that nothing can give a value, before anything is rendered.</summary>
internal static class NameCheck
{
    public static TemplateFindings Run(IReadOnlyCollection<ParsedTemplate> templates, TemplateNames names, TemplateWords words)
    {
        if (!names.AreKnown) return TemplateFindings.None;
        var mistakes = new List<Problem>();
        foreach (var template in templates)
        {
            var walk = new NameWalk(template, names, words);
            walk.Check(template.Page);
            mistakes.AddRange(walk.Problems);
        }

        var kinds = KindFlow.Run(templates, names, words);
        return kinds with { Problems = [.. mistakes, .. kinds.Problems] };
    }

    /// <summary>What the templates set themselves; each of them learns what it uses and needs.</summary>
    public static TemplateWords WordsOf(IReadOnlyCollection<ParsedTemplate> templates)
    {
        var assigned = new HashSet<string>(StringComparer.Ordinal);
        var stored = new HashSet<string>(StringComparer.Ordinal);
        var cached = new HashSet<string>(StringComparer.Ordinal);
        var (functions, with) = (false, false);
        foreach (var template in templates)
        {
            if (template.IsUnreadable) stored.UnionWith(SetIn(template.Source));
            template.Needs = PartialArguments.NeedsOf(template.Page);
            foreach (var node in SyntaxWalk.All(template.Page))
            {
                if (Stored(node) is { } name) stored.Add(name);
                if (node is ScriptForStatement { Variable: ScriptVariableGlobal variable }) assigned.Add(variable.Name);
                functions |= node is ScriptFunction;
                with |= node is ScriptWithStatement;
                if (node is not ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "include" or "cached" } } call) continue;
                if (PartialNamed(call) is { } use) template.Uses.Add(use);
                else template.NamesPartialsLate = true;
                if (template.Uses.LastOrDefault() is { } last && call.Target is ScriptVariableGlobal { Name: "cached" })
                    cached.Add(Include.PartialName(last.Name, template.Ending));
            }
        }

        assigned.UnionWith(stored);
        return new TemplateWords(assigned, stored, functions) { UsesWith = with, Cached = cached };
    }

    /// <summary>What a text that cannot be read seems to set.</summary>
    private static IEnumerable<string> SetIn(TemplateSource source) =>
        Regex.Matches(source.Text, @"\b[a-z_]\w*(?=\s*=[^=])|(?<=\b(?:capture|func)\s+)\w+").Select(match => match.Value);

    private static string? Stored(ScriptNode node) => node switch
    {
        ScriptAssignExpression { Target: ScriptVariableGlobal name } => name.Name,
        ScriptIncrementDecrementExpression { Right: ScriptVariableGlobal name } => name.Name,
        ScriptCaptureStatement { Target: ScriptVariableGlobal name } => name.Name,
        ScriptFunction { NameOrDoToken: ScriptVariableGlobal name } => name.Name,
        ScriptParameter { Name: ScriptVariableGlobal name } => name.Name,
        _ => null,
    };

    public static PartialUse? PartialNamed(ScriptFunctionCall call) =>
        call.Arguments.Count > 0 && call.Arguments[0] is ScriptLiteral { Value: string name }
            ? new PartialUse(name, call.Arguments[0], GivenTo(call))
            : null;

    private static List<string> GivenTo(ScriptFunctionCall call)
    {
        var (gives, number) = (new List<string>(), 0);
        foreach (var argument in call.Arguments.Skip(1))
            gives.Add(argument is ScriptNamedArgument { Name.Name: { } name }
                ? name
                : (++number).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return gives;
    }
}

/// <summary>What the templates of a set set themselves.</summary>
/// <param name="Assigned">Every name that an assignment, loop, capture, function or parameter of any template sets.</param>
/// <param name="Stored">Those of them that are still set when what set them has ended: all but the variables of loops.</param>
internal sealed record TemplateWords(IReadOnlySet<string> Assigned, IReadOnlySet<string> Stored, bool DefinesFunctions)
{
    /// <summary>Partials that are made once for many pages, by their files.</summary>
    public IReadOnlySet<string> Cached { get; init; } = new HashSet<string>();

    /// <summary>Some template uses <c>with</c>, where the members of any object are names.</summary>
    public bool UsesWith { get; init; }
}
