using Scriban.Syntax;
using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>
/// Holds what a partial is given to what it reads: <c>$1</c>, <c>$2</c> and <c>$.name</c>. What it asks for first, by <c>if</c> or
/// <c>??</c>, may be left out. What it does not read may be given, since the partial of another theme may read it: only a check tells.
/// </summary>
internal static class PartialArguments
{
    /// <param name="text">Before our own nodes are put in.</param>
    public static PartialNeeds NeedsOf(ScriptNode text)
    {
        var (read, asked) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var node in SyntaxWalk.All(text))
        {
            if (ArgumentOf(node) is { } argument) read.Add(argument);
            var condition = node switch
            {
                ScriptIfStatement { Condition: { } tested } => tested,
                ScriptConditionalExpression { Condition: { } tested } => tested,
                ScriptBinaryExpression { Operator: ScriptBinaryOperator.EmptyCoalescing, Left: { } left } => left,
                _ => (ScriptNode?)null,
            };
            if (condition is not null) asked.UnionWith(SyntaxWalk.All(condition).Select(ArgumentOf).OfType<string>());
        }

        return new PartialNeeds([.. read.Except(asked).Order(StringComparer.Ordinal)])
        {
            Reads = SyntaxWalk.All(text).OfType<ScriptVariableLocal>().Any(all => all.BaseName == "" && ArgumentOf(all.Parent) is null)
                ? null : read,
        };
    }

    /// <returns>What is given by name and not read is a doubt.</returns>
    public static TemplateFindings Check(IReadOnlyDictionary<string, ParsedTemplate> templates)
    {
        var (problems, unread) = (new List<Problem>(), new List<Problem>());
        foreach (var template in templates.Values)
        {
            foreach (var use in template.Uses)
            {
                if (templates.GetValueOrDefault(Include.PartialName(use.Name, template.Ending)) is not { IsUnreadable: false } partial)
                    continue;
                var missing = partial.Needs.Arguments.Any(need => !use.Gives.Contains(need));
                if (!missing && partial.Needs.Reads is { } reads)
                    unread.AddRange(use.Gives.Where(given => !char.IsAsciiDigit(given[0]) && !reads.Contains(given)).Select(given =>
                        Problem.Warning(TemplateSource.PlaceOf(template.Source.File, use.At.Span), ProblemCode.Unused,
                            $"The partial '{use.Name}' does not read '{given}'.",
                            Suggestion.For(given, reads) is { Length: > 0 } meant ? meant : "Take it away.")));
                foreach (var need in partial.Needs.Arguments.Where(need => !use.Gives.Contains(need)).Take(1))
                {
                    var isNumber = char.IsAsciiDigit(need[0]);
                    var near = isNumber ? "" : Suggestion.For(need, use.Gives);
                    problems.Add(Problem.Error(
                        TemplateSource.PlaceOf(template.Source.File, use.At.Span), ProblemCode.TemplateFailed,
                        isNumber
                            ? $"The partial '{use.Name}' needs ${need}, and is not given it."
                            : $"The partial '{use.Name}' needs '{need}', and is not given it.",
                        near.Length > 0 ? $"It is given '{Suggestion.Nearest(need, use.Gives)}'."
                            : isNumber
                                ? $"Write {need} {(need == "1" ? "value" : "values")} behind its name."
                                : $"Write {{{{ include '{use.Name}' {need}: … }}}}."));
                }
            }
        }

        return new TemplateFindings(problems, unread);
    }

    private static string? ArgumentOf(ScriptNode? node) => node switch
    {
        ScriptIndexerExpression { Target: ScriptVariableLocal { BaseName: "" }, Index: ScriptLiteral { Value: > 0 } index } =>
            $"{index.Value}",
        ScriptMemberExpression { Target: ScriptVariableLocal { BaseName: "" }, Member.Name: { } name } => name,
        _ => null,
    };
}
