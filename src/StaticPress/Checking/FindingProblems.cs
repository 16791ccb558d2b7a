using System.Globalization;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Themes;

namespace StaticPress.Checking;

/// <summary>Tells what was found, each mistake once, however many pages show it.</summary>
internal static class FindingProblems
{
    public static IEnumerable<Problem> Of(IEnumerable<Finding> findings, SitePlan plan) => findings
        .GroupBy(finding => (finding.Kind, finding.What, finding.Where))
        .Select(same => Of([.. same.DistinctBy(finding => finding.Page.Url)], plan));

    private static Problem Of(IReadOnlyList<Finding> same, SitePlan plan)
    {
        var (first, pages) = (same[0], Pages(same));
        var place = Place(first, same.Count, plan);
        return first.Kind switch
        {
            FindingKind.NothingThere => Problem.Error(place, ProblemCode.BrokenLink, $"{first.Where} on {pages} leads to '{first.What}', and nothing of this site is there.", Nearest(first, plan)),
            FindingKind.NoSuchPart => Problem.Error(place, ProblemCode.BrokenAnchor, $"{first.Where} on {pages} leads to '{first.What}', and that page has no such part.", "Correct what follows the '#', or give the heading or element that 'id'."),
            FindingKind.OutsideBase => Problem.Error(place, ProblemCode.EscapesBase, $"{first.Where} on {pages} leads to '{first.What}', which lies outside the base path '{plan.Site.Config.Address.BasePath}'.", $"In a template write {{{{ url '{first.What}' }}}}."),
            FindingKind.SameId => Problem.Error(place, ProblemCode.SameId, $"The id '{first.What}' is given twice on {pages}.", "Give the second another: a link to it would lead to the first."),
            _ => Problem.Warning(place, ProblemCode.MissingAltText, $"The picture '{first.What}' on {pages} has no alt text.", "Write alt=\"…\" with what it shows, or alt=\"\" if it only decorates."),
        };
    }

    /// <summary>Where the theme spells it out, else the one source that the page was made from.</summary>
    private static Place Place(Finding first, int pages, SitePlan plan) =>
        pages == 1 && first.Page.Origin.File is { } file && !file.StartsWith("themes/", StringComparison.Ordinal) && TemplateOrigin.Find(plan.Theme, first.What) is null
            ? first.Page.Origin.Place
            : TemplateOrigin.Find(plan.Theme, first.What) ?? new Place($"themes/{plan.Theme.Name}");

    private static string Pages(IReadOnlyList<Finding> same) => same.Count == 1
        ? same[0].Page.Url.Value
        : string.Create(CultureInfo.InvariantCulture, $"{same[0].Page.Url} and {same.Count - 1:N0} more");

    private static string Nearest(Finding broken, SitePlan plan)
    {
        var path = broken.What.StartsWith(plan.Site.Config.Address.BasePath + "/", StringComparison.Ordinal) ? broken.What[plan.Site.Config.Address.BasePath.Length..] : broken.What;
        var near = Suggestion.For(path, plan.Routes.Routes.Select(route => route.Url.Value));
        return near.Length > 0 ? near : "Correct the address, or publish what it names.";
    }
}
