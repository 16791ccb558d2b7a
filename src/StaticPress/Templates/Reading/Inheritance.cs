using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary><c>{{ extends 'base' }}</c>: which layout stands above which.</summary>
internal static class Inheritance
{
    /// <summary>Takes the <c>extends</c> out of each layout and links it to the one it names.</summary>
    /// <returns>What is wrong with it.</returns>
    public static IReadOnlyList<Problem> Link(IReadOnlyDictionary<string, ParsedTemplate> templates)
    {
        var problems = new List<Problem>();
        foreach (var template in templates.Values.Where(t => t.IsLayout)) Link(template, templates, problems);
        foreach (var template in templates.Values) BreakCycle(template, problems);
        problems.AddRange(templates.Values.Where(IsLost).Select(Lost));
        return problems;
    }

    /// <returns>Each layout after the one it extends.</returns>
    public static IEnumerable<ParsedTemplate> ParentsFirst(IEnumerable<ParsedTemplate> templates) => templates.OrderBy(Depth);

    private static void Link(ParsedTemplate template, IReadOnlyDictionary<string, ParsedTemplate> templates, List<Problem> problems)
    {
        if (template.Page.Body is not { } body) return;
        foreach (var statement in body.Statements.ToArray().OfType<ScriptExpressionStatement>())
        {
            if (statement.Expression is not ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "extends" } } call) continue;
            body.Statements.Remove(statement);
            var place = TemplateSource.PlaceOf(template.Source.File, call.Span);
            if (call.Arguments.Count != 1 || call.Arguments[0] is not ScriptLiteral { Value: string name })
                problems.Add(Problem.Error(place, ProblemCode.TemplateSyntax, "'extends' takes the name of a layout in quotes.",
                    "Write {{ extends 'base' }}."));
            else if (template.Parent is not null)
                problems.Add(Problem.Error(place, ProblemCode.TemplateSyntax, "A layout extends one other.", "Take this line away."));
            else if (templates.TryGetValue(LayoutFile.Of(name, template.Ending), out var parent)) template.Parent = parent;
            else problems.Add(Problem.Error(place, ProblemCode.MissingLayout, $"There is no layout '{name}' to extend.",
                UnknownName.Hint(name, Layouts(templates.Keys))));
        }
    }

    /// <summary>Whether a layout prints something outside its blocks that the one above shows nowhere.</summary>
    private static bool IsLost(ParsedTemplate template) =>
        template.Parent is { IsUnreadable: false } parent
            && !SyntaxWalk.All(parent.Page).Any(node => node is ScriptVariableGlobal { Name: "content" })
            && template.Page.Body?.Statements
                .Any(statement => statement is ScriptRawStatement raw ? !string.IsNullOrWhiteSpace(raw.Text.ToString())
                : statement is ScriptExpressionStatement { Expression: not (null or ScriptAssignExpression) }) == true;

    private static Problem Lost(ParsedTemplate template) => Problem.Warning(
        new Place(template.Parent!.Source.File, 1, 1), ProblemCode.TemplateFailed,
        $"What the layout '{Path.GetFileNameWithoutExtension(template.Source.Name)}' prints outside its blocks is shown nowhere.",
        "Write {{ content }} where it belongs.");

    private static IEnumerable<string> Layouts(IEnumerable<string> names) =>
        names.Where(LayoutFile.Is).Select(n => Path.GetFileNameWithoutExtension(n));

    private static void BreakCycle(ParsedTemplate template, List<Problem> problems)
    {
        var seen = new HashSet<ParsedTemplate> { template };
        for (var above = template.Parent; above is not null; above = above.Parent)
        {
            if (seen.Add(above)) continue;
            problems.Add(Problem.Error(new Place(template.Source.File, 1, 1), ProblemCode.TemplateSyntax,
                "This layout extends itself in a circle.", "Take one 'extends' of the circle away."));
            template.Parent = null;
            return;
        }
    }

    private static int Depth(ParsedTemplate template)
    {
        var depth = 0;
        for (var above = template.Parent; above is not null; above = above.Parent) depth++;
        return depth;
    }
}
