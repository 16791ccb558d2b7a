using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Checking;

/// <summary>What was seen on one page.</summary>
/// <param name="Anchors">The parts that a link can name; null where that is not known: of a PDF, or of a page that could not be
/// made.</param>
/// <param name="Parts">Links to a part of a page, which can be judged when all pages have been seen.</param>
/// <param name="Links">How many addresses of this site the page has.</param>
internal sealed record PageLook(Route Page, IReadOnlySet<string>? Anchors, IReadOnlyList<PartLink> Parts, IReadOnlyList<Finding> Findings,
    int Links)
{
    /// <summary>What rendering the page had to say.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <param name="Part">The fragment, decoded.</param>
internal sealed record PartLink(UrlPath Target, string Part, Reference Reference);
