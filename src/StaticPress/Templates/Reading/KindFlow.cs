using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>
/// Carries what is known of values from the places that name a partial into it, until nothing new is learnt: only then is each template
/// held to it.
/// </summary>
internal static class KindFlow
{
    public static TemplateFindings Run(IReadOnlyCollection<ParsedTemplate> templates, TemplateNames names, TemplateWords words)
    {
        var byName = templates.ToDictionary(template => template.Source.Name, StringComparer.Ordinal);
        var walks = new Dictionary<ParsedTemplate, KindWalk>();
        // Where a partial's name is made while rendering, any may be meant, and given anything.
        var isOpen = templates.Any(template => template.NamesPartialsLate);
        var begin = new Dictionary<ParsedTemplate, PlaceKnowledge>();
        var waiting = new Queue<ParsedTemplate>();
        foreach (var template in templates)
        {
            if (template.IsLayout || template.IsComponent) begin.Add(template, PlaceKnowledge.None);
            waiting.Enqueue(template);
        }

        while (waiting.TryDequeue(out var template))
        {
            var walk = new KindWalk(template, names, words, begin.GetValueOrDefault(template));
            walk.Check(template.Page);
            walks[template] = walk;
            if (isOpen || !begin.ContainsKey(template)) continue;
            foreach (var (use, known) in walk.Uses)
            {
                if (!byName.TryGetValue(Include.PartialName(use.Name, template.Ending), out var partial)) continue;
                var before = begin.GetValueOrDefault(partial);
                var now = before?.Meet(known) ?? known;
                if (ReferenceEquals(now, before)) continue;
                begin[partial] = now;
                if (!waiting.Contains(partial)) waiting.Enqueue(partial);
            }
        }

        return new TemplateFindings(
            [.. walks.Values.SelectMany(walk => walk.Problems)], [.. walks.Values.SelectMany(walk => walk.Unasked)]);
    }
}
