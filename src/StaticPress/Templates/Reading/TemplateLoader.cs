using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>The texts of a theme → templates that can be run, and all that is wrong with them.</summary>
internal static class TemplateLoader
{
    public static TemplateSet Load(IEnumerable<TemplateSource> sources, TemplateNames names)
    {
        var (problems, unasked) = (new List<Problem>(), new List<Problem>());
        var templates = new SortedDictionary<string, ParsedTemplate>(StringComparer.Ordinal);
        foreach (var source in sources.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            templates.Add(source.Name, TemplateReader.Read(source, problems) ?? ParsedTemplate.Unreadable(source));
        }

        Inheritance.Link(templates, problems);
        var words = NameCheck.Run(templates.Values, names, (problems, unasked));
        if (words is { DefinesFunctions: false, UsesWith: false })
        {
            foreach (var template in templates.Values) Bind(template, words);
        }

        foreach (var template in Inheritance.ParentsFirst(templates.Values))
            new ContextAnalysis(template, words.DefinesFunctions, problems).Run();
        foreach (var template in templates.Values) template.KeepText();
        var set = new TemplateSet(templates) { Problems = problems, Unasked = unasked };
        PartialLinks.Link(set, templates.Values, problems, unasked);
        problems.Sort();
        return set;
    }

    private static void Bind(ParsedTemplate template, TemplateWords words)
    {
        var names = new NameBinder(words);
        (template.Page, template.HasLocals) = (names.Bind(template.Page), names.MetLocals);
    }
}
