using System.Collections.Concurrent;
using System.Collections.Frozen;
using Scriban.Syntax;
using StaticPress.Primitives;

namespace StaticPress.Templates.Language;

/// <summary>All templates of a site, read and checked once, shared by all threads.</summary>
internal sealed class TemplateSet
{
    private readonly FrozenDictionary<string, ParsedTemplate> _templates;
    private readonly FrozenDictionary<string, Layout> _layouts;

    /// <summary>By what templates call them, which for most is written in them.</summary>
    private readonly ConcurrentDictionary<(string Name, string Ending), ParsedTemplate?> _partials = new();

    public TemplateSet(IReadOnlyDictionary<string, ParsedTemplate> templates)
    {
        _templates = templates.ToFrozenDictionary(StringComparer.Ordinal);
        HasUnreadable = _templates.Values.Any(template => template.IsUnreadable);
        Names = [.. _templates.Keys.Order(StringComparer.Ordinal)];
        _layouts = _templates.Values.Where(t => t.IsLayout || t.IsComponent)
            .ToFrozenDictionary(t => t.Source.Name, Layout.Of, StringComparer.Ordinal);
    }

    /// <summary>All mistakes found at load, sorted. With an error among them nothing should be rendered.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>
    /// Where more is asked of what may be empty, so that a page that has it can be made and another cannot; and what a partial is given
    /// and does not read.
    /// </summary>
    public IReadOnlyList<Problem> Doubts { get; init; } = [];

    public IReadOnlyList<string> Names { get; }

    public IEnumerable<TemplateSource> Sources => Names.Select(name => _templates[name].Source);

    /// <summary>As a front matter's <c>layout:</c> would name them.</summary>
    public IEnumerable<string> LayoutNames =>
        _layouts.Keys
            .Where(LayoutFile.IsOfPages)
            .Select(name => Path.GetFileNameWithoutExtension(name));

    public IEnumerable<ParsedTemplate> Components => Names.Select(name => _templates[name]).Where(template => template.IsComponent);

    public bool HasUnreadable { get; }

    /// <param name="name"><c>layouts/post.html</c></param>
    public bool Has(string name) => _templates.ContainsKey(name);

    public ParsedTemplate? Find(string name) => _templates.GetValueOrDefault(name);

    /// <inheritdoc cref="Include.PartialName"/>
    public ParsedTemplate? FindPartial(string name, string ending) =>
        _partials.GetOrAdd((name, ending), static (asked, set) => set.Find(Include.PartialName(asked.Name, asked.Ending)), this);

    public Layout? FindLayout(string name) => _layouts.GetValueOrDefault(name);
}

/// <summary>A layout with all it extends.</summary>
/// <param name="Parts">The layout itself first, the one that writes <c>&lt;html&gt;</c> last.</param>
/// <param name="Blocks">For each block the body furthest down.</param>
internal sealed record Layout(IReadOnlyList<ParsedTemplate> Parts, FrozenDictionary<string, ScriptBlockStatement> Blocks)
{
    public static Layout Of(ParsedTemplate template)
    {
        var parts = new List<ParsedTemplate>();
        var blocks = new Dictionary<string, ScriptBlockStatement>(StringComparer.Ordinal);
        for (var part = template; part is not null; part = part.Parent)
        {
            parts.Add(part);
            foreach (var (name, body) in part.Blocks) blocks.TryAdd(name, body);
        }

        return new Layout(parts, blocks.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
