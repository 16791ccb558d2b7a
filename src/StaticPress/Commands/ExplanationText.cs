using StaticPress.Blogs;
using StaticPress.Explaining;
using StaticPress.Routing;
using StaticPress.Templates.Language;

namespace StaticPress.Commands;

/// <summary>An explanation as lines for the terminal.</summary>
internal static class ExplanationText
{
    public static IEnumerable<string> Lines(Explanation page, Blog blog)
    {
        yield return $"{page.Route.Url.Under(blog.Plan.Site.Config.Address.BasePath)}  {page.Kind}";
        if (page.File is { } file) yield return Row("source", file);
        foreach (var line in Rows("layout", page.Templates?.Layouts.Select(NameOf))) yield return line;
        foreach (var line in Rows("partials", page.Templates?.Partials.Select(NameOf))) yield return line;
        foreach (var line in Rows("redirects", page.Redirects.Select(route => $"{route.Url}  ({route.Origin})"))) yield return line;
        foreach (var line in Rows("linked from", page.LinkedFrom.Select(route => $"{route.Url}  {FileOf(route)}"))) yield return line;
        foreach (var problem in page.Problems) yield return Row("problem", problem.ToString());
    }

    private static IEnumerable<string> Rows(string name, IEnumerable<string>? values) =>
        (values ?? []).Select((value, index) => Row(index == 0 ? name : "", value));

    private static string Row(string name, string value) => $"  {name,-13}{value}";

    private static string NameOf(TemplateSource template) => template.File;

    private static string FileOf(Route route) => route.Origin.Place.File;
}
