using System.Text;
using StaticPress.Blogs;
using StaticPress.Routing;
using StaticPress.Sources;
using StaticPress.Templates.Language;

namespace StaticPress.Explaining;

/// <summary>Which pages a template of the theme has a part in.</summary>
/// <param name="NamedBy">Templates that name it themselves, by file.</param>
/// <param name="Pages">By address.</param>
internal sealed record TemplateUse(TemplateSource Template, IReadOnlyList<string> NamedBy, IReadOnlyList<Route> Pages)
{
    /// <param name="file">From the site folder, or as the theme calls it: <c>partials/footer.html</c>.</param>
    /// <returns>Null when it is no template of this theme.</returns>
    public static TemplateUse? Of(string file, Blog blog)
    {
        var set = blog.Renderer.Templates;
        var source = set.Sources.FirstOrDefault(source => source.File == file) ?? set.Sources.FirstOrDefault(source => source.Name == file)
            ?? set.Sources.FirstOrDefault(source => file == ThemesFolder.Of(blog.Plan.Theme.Name) + source.Name);
        if (source is null) return null;
        var layouts = set.LayoutNames.Where(layout => PageTemplates.Of(LayoutFile.Of(layout), set) is { } page
            && page.Layouts.Concat(page.Partials).Any(part => part.Name == source.Name)).ToHashSet(StringComparer.Ordinal);
        return new TemplateUse(
            source,
            [.. set.Names.Select(name => set.Find(name)!).Where(other => other.Parent?.Source.Name == source.Name
                || other.Uses.Any(use => Include.PartialName(use.Name, other.Ending) == source.Name)).Select(other => other.Source.File)],
            [.. blog.Plan.Routes.Routes
                .Where(route => (route.Layout is { } layout && layouts.Contains(layout)) || Holds(route, source, blog)
                || (route is Route.Output output && output.File.File == source.Name))]);
    }

    /// <summary>Whether the text of a page asks for a component.</summary>
    private static bool Holds(Route route, TemplateSource source, Blog blog) =>
        source.Name.StartsWith("components/", StringComparison.Ordinal) && route.Document is { } document
            && Encoding.UTF8.GetString(blog.Plan.FileOf(document).TryReadAll().Value) is var text
            && text.Contains($":::{Path.GetFileNameWithoutExtension(source.Name)}", StringComparison.Ordinal);
}
