using StaticPress.Primitives;

namespace StaticPress.Rendering.Templates;

/// <summary>Finds every partial named in quotes, and the ones that include themselves.</summary>
internal static class PartialLinks
{
    public static void Link(TemplateSet set, IReadOnlyCollection<ParsedTemplate> templates, List<Problem> problems)
    {
        foreach (var template in templates)
        {
            foreach (var use in template.Uses.Where(u => Target(set, template, u) is null))
            {
                var fault = Include.Unknown(set, use.Name, template.IsXml);
                problems.Add(Problem.Error(TemplateReader.PlaceOf(template.Source.File, use.At.Span), fault.Code, fault.Message, fault.Hint));
            }

            foreach (var include in template.Includes.Where(i => i.LiteralName is not null))
                include.Partial = set.Find(Include.PartialName(include.LiteralName!, template.IsXml));
        }
    }

    public static ParsedTemplate? Target(TemplateSet set, ParsedTemplate from, PartialUse use) => set.Find(Include.PartialName(use.Name, from.IsXml));
}
