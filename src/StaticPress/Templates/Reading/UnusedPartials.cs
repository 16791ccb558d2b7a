using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>Partials that no layout comes to, over whatever other partials.</summary>
internal static class UnusedPartials
{
    /// <returns>By name; none where a partial's name is made while rendering, because then any may be meant.</returns>
    public static IEnumerable<TemplateSource> Of(TemplateSet set)
    {
        var templates = set.Names.Select(name => set.Find(name)!).ToArray();
        var reached = new HashSet<ParsedTemplate>();
        var open = new Stack<ParsedTemplate>(templates.Where(template => template.IsLayout || template.IsComponent));
        while (open.TryPop(out var template))
        {
            if (!reached.Add(template)) continue;
            if (template.NamesPartialsLate) return [];
            foreach (var use in template.Uses)
            {
                if (set.Find(Include.PartialName(use.Name, template.Ending)) is { } partial) open.Push(partial);
            }
        }

        return templates.Where(template => !reached.Contains(template)).Select(template => template.Source);
    }
}
