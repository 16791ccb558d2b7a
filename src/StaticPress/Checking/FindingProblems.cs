using System.Globalization;
using StaticPress.Blogs;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Checking;

/// <summary>
/// Tells what was found. What the text of a post says is told at its place in that post, whatever other pages show it; what is left is the
/// theme's, and told once, however many pages have it.
/// </summary>
internal sealed class FindingProblems(Blog blog)
{
    private readonly WrittenPlaces _places = new(blog);
    private readonly WrittenAnywhere _anywhere = new(blog);
    private readonly HashSet<(FindingKind, Place)> _told = [];
    private readonly TemplateOrigin _templates = new(blog.Plan.Theme);

    private SitePlan Plan => blog.Plan;

    public IEnumerable<Problem> Of(IEnumerable<Finding> findings) => findings
        .GroupBy(finding => (finding.Kind, finding.What, finding.Where))
        .SelectMany(same => Of([.. same.DistinctBy(finding => finding.Page.Url)]));

    private IEnumerable<Problem> Of(IReadOnlyList<Finding> same)
    {
        var written =
            same.Select(finding => (Finding: finding, Place: _places.Of(finding))).Where(found => found.Place is not null).ToArray();
        if (written.Length > 0)
            return written.Select(found => AsStrict(Problem(found.Finding, found.Place!.Value, found.Finding.Page.Url.Value)));
        if (Spelled(same) is not { } place) return [Problem(same[0], _templates.Find(same[0].What) ?? Elsewhere(same), Pages(same))];
        // One line of a head is shown by many elements of many pages.
        return _told.Add((same[0].Kind, place)) ? [AsStrict(Problem(same[0], place, Pages(same)))] : [];
    }

    /// <summary>Where its author wrote it, though not in the text of a page; null for what is the theme's.</summary>
    private Place? Spelled(IReadOnlyList<Finding> same) =>
        same[0].Kind is FindingKind.SameId or FindingKind.NoAltText || _templates.Find(same[0].What) is not null
            ? null
            : _anywhere.Of(same);

    /// <summary>As strict as the site wants to be with links that lead nowhere.</summary>
    private Problem AsStrict(Problem problem) =>
        problem is { Code: ProblemCode.BrokenLink or ProblemCode.BrokenAnchor }
            ? problem with { Severity = Plan.Site.Config.Links.Dead }
            : problem;

    private Problem Problem(Finding first, Place place, string pages)
    {
        var what = WrittenAddress.Short(first.What);
        return first.Kind switch
        {
            FindingKind.NothingThere => Primitives.Problem.Error(place, ProblemCode.BrokenLink,
                $"{first.Where} on {pages} leads to '{what}', and nothing of this site is there.", Nearest(first)),
            FindingKind.NoSuchPart =>
                Primitives.Problem.Error(place, ProblemCode.BrokenAnchor,
                    $"{first.Where} on {pages} leads to '{what}', and that page has no such part.", first.Near.Length > 0
                        ? $"Did you mean '#{first.Near}'?"
                        : "Correct what follows the '#', or give the heading or element that 'id'."),
            FindingKind.OutsideBase =>
                Primitives.Problem.Error(place, ProblemCode.EscapesBase,
                    $"{first.Where} on {pages} leads to '{what}', which lies outside the base path '{Plan.Site.Config.Address.BasePath}'.",
                    $"In a template write {{{{ url '{what}' }}}}."),
            FindingKind.SameId => Primitives.Problem.Error(place, ProblemCode.SameId, $"The id '{what}' is given twice on {pages}.",
                "Give the second another: a link to it would lead to the first."),
            _ => Primitives.Problem.Warning(place, ProblemCode.MissingAltText, $"The picture '{what}' on {pages} has no alt text.",
                "Write alt=\"…\" with what it shows, or alt=\"\" if it only decorates."),
        };
    }

    /// <summary>The one source that the page was made from, else the theme.</summary>
    private Place Elsewhere(IReadOnlyList<Finding> same) => same is [{ Page.Origin: { File: not null } origin }]
        ? origin.Place
        : new Place(ThemesFolder.Of(Plan.Theme.Name).TrimEnd('/'));

    private static string Pages(IReadOnlyList<Finding> same) => same.Count == 1
        ? same[0].Page.Url.Value
        : string.Create(CultureInfo.InvariantCulture, $"{same[0].Page.Url} and {same.Count - 1:N0} more");

    private string Nearest(Finding broken)
    {
        var address = Plan.Site.Config.Address;
        var path = broken.What.StartsWith(address.Origin + "/", StringComparison.OrdinalIgnoreCase)
            ? broken.What[address.Origin.Length..]
            : broken.What;
        if (path.StartsWith(address.BasePath + "/", StringComparison.Ordinal)) path = path[address.BasePath.Length..];
        return Plan.Routes.LikelyUrls.Nearest(path) is { } near ? Suggestion.Of(near) : "Correct the address, or publish what it names.";
    }
}
