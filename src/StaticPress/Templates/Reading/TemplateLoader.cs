using StaticPress.Primitives;
using StaticPress.Templates.Language;

namespace StaticPress.Templates.Reading;

/// <summary>The texts of a theme → templates that can be run, and all that is wrong with them.</summary>
internal static class TemplateLoader
{
    public static TemplateSet Load(IEnumerable<TemplateSource> sources, TemplateNames names)
    {
        var problems = new List<Problem>();
        var templates = new SortedDictionary<string, ParsedTemplate>(StringComparer.Ordinal);
        foreach (var source in sources.OrderBy(s => s.Name, StringComparer.Ordinal))
            templates.Add(source.Name, TemplateReader.Read(source).TellTo(problems));
        problems.AddRange(Inheritance.Link(templates));
        var words = NameCheck.WordsOf(templates.Values);
        var named = NameCheck.Run(templates.Values, names, words);
        if (words is { DefinesFunctions: false, UsesWith: false })
        {
            foreach (var template in templates.Values) Bind(template, words);
        }

        foreach (var template in Inheritance.ParentsFirst(templates.Values))
            problems.AddRange(new ContextAnalysis(template, words.DefinesFunctions).Run());
        foreach (var template in templates.Values) template.KeepText();
        var linked = PartialLinks.Link(templates);
        new Straightening(templates.Values).Run();
        return new TemplateSet(templates)
        {
            Problems = [.. problems.Concat(named.Problems).Concat(linked.Problems).Order()],
            Doubts = [.. named.Doubts, .. linked.Doubts],
        };
    }

    private static void Bind(ParsedTemplate template, TemplateWords words)
    {
        var names = new NameBinder(words);
        (template.Page, template.HasLocals) = (names.Bind(template.Page), names.MetLocals);
    }
}
