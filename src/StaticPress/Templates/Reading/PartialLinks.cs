using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>Finds every partial named in quotes, and the ones that include themselves whatever happens.</summary>
internal static class PartialLinks
{
    /// <param name="templates">By name.</param>
    public static TemplateFindings Link(IReadOnlyDictionary<string, ParsedTemplate> templates)
    {
        var problems = new List<Problem>();
        foreach (var template in templates.Values)
        {
            foreach (var use in template.Uses.Where(u => !templates.ContainsKey(Include.PartialName(u.Name, template.Ending))))
            {
                var fault = Include.Unknown(templates.Keys, use.Name, template.Ending);
                problems.Add(Problem.Error(TemplateSource.PlaceOf(template.Source.File, use.At.Span), fault.Code, fault.Message,
                    fault.Hint));
            }

            foreach (var include in template.Includes.Where(i => i.LiteralName is not null))
                include.Partial = templates.GetValueOrDefault(Include.PartialName(include.LiteralName!, template.Ending));
        }

        var given = PartialArguments.Check(templates);
        return given with { Problems = [.. problems, .. given.Problems, .. templates.Values.Select(CircleFrom).OfType<Problem>()] };
    }

    /// <summary>Told once for each circle, at the partial whose name comes first.</summary>
    private static Problem? CircleFrom(ParsedTemplate start)
    {
        var seen = new HashSet<ParsedTemplate>();
        var open = new Stack<(IncludeNode Include, string Way)>(Always(start).Select(i => (i, ShortName(start))));
        while (open.TryPop(out var step))
        {
            var partial = step.Include.Partial!;
            var way = $"{step.Way}, {ShortName(partial)}";
            if (partial == start)
            {
                var place = TemplateSource.PlaceOf(start.Source.File, Always(start).First().NameNode.Span);
                return Problem.Error(place, ProblemCode.UnknownPartial, $"The partial '{ShortName(start)}' includes itself: {way}.",
                    "Take one include of the circle away, or put it under an 'if'.");
            }

            if (string.CompareOrdinal(partial.Source.Name, start.Source.Name) < 0 || !seen.Add(partial)) continue;
            foreach (var next in Always(partial)) open.Push((next, way));
        }

        return null;
    }

    /// <summary>The includes on the top level, as far as nothing above them may leave the partial.</summary>
    private static IEnumerable<IncludeNode> Always(ParsedTemplate template) =>
        (template.Page.Body?.Statements.ToArray() ?? [])
            .TakeWhile(statement => !SyntaxWalk.All(statement).OfType<ScriptReturnStatement>().Any())
            .OfType<IncludeNode>()
            .Where(include => include.Partial is not null);

    private static string ShortName(ParsedTemplate template) =>
        Path.ChangeExtension(template.Source.Name, null).Replace("partials/", "", StringComparison.Ordinal);
}
