namespace StaticPress.Templates.Language;

/// <summary>The templates that one kind of page is made of.</summary>
/// <param name="Layouts">The page's own first, the one that writes <c>&lt;html&gt;</c> last.</param>
/// <param name="Partials">All that these name in quotes, and what those name, by name.</param>
/// <param name="AreAll">False where a partial's name is put together while a page is rendered: it is not among them.</param>
internal sealed record PageTemplates(IReadOnlyList<TemplateSource> Layouts, IReadOnlyList<TemplateSource> Partials, bool AreAll)
{
    public bool AreReadable(TemplateSet set) => Layouts.Concat(Partials)
        .All(source => set.Find(source.Name) is not { IsUnreadable: true });

    /// <param name="layout"><c>layouts/post.html</c></param>
    /// <returns>Null when the theme has no such layout.</returns>
    public static PageTemplates? Of(string layout, TemplateSet set)
    {
        if (set.FindLayout(layout) is not { } found) return null;
        var (partials, areAll) = PartialsOf(found.Parts, set);
        return new PageTemplates([.. found.Parts.Select(part => part.Source)], partials, areAll);
    }

    /// <summary>What any text on a page may bring along.</summary>
    public static IEnumerable<TemplateSource> OfComponents(TemplateSet set)
    {
        var components = set.Components.ToArray();
        return components.Select(component => component.Source).Concat(PartialsOf(components, set).Partials);
    }

    private static (IReadOnlyList<TemplateSource> Partials, bool AreAll) PartialsOf(IEnumerable<ParsedTemplate> templates, TemplateSet set)
    {
        var partials = new SortedDictionary<string, TemplateSource>(StringComparer.Ordinal);
        var areAll = true;
        var pending = new Stack<ParsedTemplate>(templates);
        while (pending.TryPop(out var template))
        {
            areAll &= !template.NamesPartialsLate;
            foreach (var use in template.Uses)
            {
                if (set.Find(Include.PartialName(use.Name, template.Ending)) is { } partial
                    && partials.TryAdd(partial.Source.Name, partial.Source))
                    pending.Push(partial);
            }
        }

        return ([.. partials.Values], areAll);
    }
}
