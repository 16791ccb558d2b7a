using System.Collections.Frozen;
using StaticPress.Primitives;

namespace StaticPress.Templates;

/// <summary>All templates of a site, read and checked once, shared by all threads.</summary>
internal sealed class TemplateSet
{
    private readonly FrozenDictionary<string, ParsedTemplate> _templates;
    private readonly FrozenDictionary<string, Layout> _layouts;

    private TemplateSet(IReadOnlyDictionary<string, ParsedTemplate> templates)
    {
        _templates = templates.ToFrozenDictionary(StringComparer.Ordinal);
        Names = [.. _templates.Keys.Order(StringComparer.Ordinal)];
        _layouts = _templates.Values.Where(t => t.IsLayout).ToFrozenDictionary(t => t.Source.Name, Layout.Of, StringComparer.Ordinal);
    }

    /// <summary>All mistakes found at load, sorted. With an error among them nothing should be rendered.</summary>
    public IReadOnlyList<Problem> Problems { get; private init; } = [];

    public IReadOnlyList<string> Names { get; }

    public IEnumerable<TemplateSource> Sources => Names.Select(name => _templates[name].Source);

    /// <summary>As a front matter's <c>layout:</c> would name them.</summary>
    public IEnumerable<string> LayoutNames => _layouts.Keys.Select(name => Path.GetFileNameWithoutExtension(name));

    /// <param name="name"><c>layouts/post.html</c></param>
    public bool Has(string name) => _templates.ContainsKey(name);

    public static TemplateSet Parse(IEnumerable<TemplateSource> sources, TemplateNames names)
    {
        var problems = new List<Problem>();
        var templates = new SortedDictionary<string, ParsedTemplate>(StringComparer.Ordinal);
        foreach (var source in sources.OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            if (TemplateReader.Read(source, problems) is { } template) templates.Add(source.Name, template);
        }

        Inheritance.Link(templates, problems);
        var words = NameCheck.Run(templates.Values, names, problems);
        if (words is { DefinesFunctions: false, UsesWith: false })
        {
            foreach (var template in templates.Values) template.Bind(words);
        }

        foreach (var template in Inheritance.ParentsFirst(templates.Values)) new PlaceAnalysis(template, words.DefinesFunctions, problems).Run();
        foreach (var template in templates.Values) template.Settle();
        var set = new TemplateSet(templates) { Problems = problems };
        PartialLinks.Link(set, templates.Values, problems);
        problems.Sort();
        return set;
    }

    public ParsedTemplate? Find(string name) => _templates.GetValueOrDefault(name);

    public Layout? FindLayout(string name) => _layouts.GetValueOrDefault(name);
}
