using System.Globalization;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Templates.Language;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>
/// The layouts that posts and pages name for themselves. One that the theme has not, often that of an older theme, is left out.
/// </summary>
internal sealed class OwnLayouts(Theme theme)
{
    private readonly HashSet<string> _known = theme.Templates.Select(file => file.Name)
        .Where(LayoutFile.IsOfPages).Select(LayoutFile.NameOf).ToHashSet(StringComparer.Ordinal);

    /// <returns>Null when the document takes what all of its kind take.</returns>
    public string? Of(Document document) => _known.TryGetValue(document.FrontMatter.Layout, out var own) ? own : null;

    public string? Of(ListConfig list) => _known.TryGetValue(list.Layout, out var own) ? own : null;

    public IEnumerable<Problem> Unknown(Site site) =>
        [.. site.Config.Lists.Own.Where(list => list.Layout.Length > 0 && !_known.Contains(list.Layout)).Select(Unknown),
            .. Unknown(site.Posts.Select(post => post.Document), "posts"), .. Unknown(site.Pages.Select(page => page.Document), "pages")];

    private Problem Unknown(ListConfig list) => Problem.Error(list.Place, ProblemCode.MissingLayout,
        $"The theme has no layout '{list.Layout}' for the list '{list.Key}'.",
        Suggestion.For(list.Layout, _known.Order(StringComparer.Ordinal)) is { Length: > 0 } near ? near : "Leave the line out.");

    private IEnumerable<Problem> Unknown(IEnumerable<Document> documents, string kind)
    {
        var strange = documents.Where(document => document.FrontMatter.Layout is { Length: > 0 } own && !_known.Contains(own));
        foreach (var same in strange.GroupBy(document => document.FrontMatter.Layout, StringComparer.Ordinal))
        {
            var count = same.Count() is > 1 and var many ? string.Create(CultureInfo.InvariantCulture, $" ({many} {kind})") : "";
            var near = Suggestion.For(same.Key, _known.Order(StringComparer.Ordinal));
            yield return Problem.Warning(
                same.Select(document => document.PlaceOf("layout")).Min()!,
                ProblemCode.MissingLayout,
                $"The theme has no layout '{same.Key}'{count}.",
                near.Length > 0 ? near : "Leave the line out.");
        }
    }
}
