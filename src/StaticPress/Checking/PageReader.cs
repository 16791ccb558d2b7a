using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Checking;

/// <summary>Looks at the bytes of one page or style sheet, as a browser would. One for all threads.</summary>
internal sealed class PageReader(SitePlan plan)
{
    private readonly AddressBook _book = new(plan);

    public PageLook Look(Route route, ReadOnlySpan<byte> bytes) => Path.GetExtension(route.Url.OutputFile) switch
    {
        ".html" or ".htm" when !bytes.IsEmpty => Html(route, Encoding.UTF8.GetString(bytes)),
        ".css" => Judge(route, null,
            [.. CssReferences.Of(Encoding.UTF8.GetString(bytes)).Select(address => new Reference(address, "url()"))], []),
        _ => new PageLook(route, null, [], [], 0),
    };

    private PageLook Html(Route route, string html)
    {
        if (HtmlDepth.IsTooDeep(html)) return TooDeep(route);
        using var document = new HtmlParser().ParseDocument(html);
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var findings = new List<Finding>();
        foreach (var element in document.All)
        {
            if (element.Id is { Length: > 0 } id && !anchors.Add(id))
                findings.Add(new Finding(FindingKind.SameId, id, $"<{element.LocalName} id>", route));
            if (element.LocalName == "a" && element.GetAttribute("name") is { Length: > 0 } name) anchors.Add(name);
            if (element.LocalName == "img" && !element.HasAttribute("alt"))
                findings.Add(new Finding(FindingKind.NoAltText, element.GetAttribute("src") ?? "", "<img>", route));
        }

        return Judge(route, anchors, [.. HtmlReferences.Of(document)], findings);
    }

    private static PageLook TooDeep(Route route) => new(route, null, [], [], 0)
    {
        Problems =
        [
            Problem.Error(
                route.Origin.Place,
                ProblemCode.PageTooDeep,
                string.Create(CultureInfo.InvariantCulture,
                    $"The HTML of {route.Url} is nested more than {HtmlDepth.Most} levels deep, and browsers show no more levels. The rest of it was not checked."),
                "Close the elements that are left open."),
        ],
    };

    private PageLook Judge(Route route, IReadOnlySet<string>? anchors, IReadOnlyCollection<Reference> references, List<Finding> findings)
    {
        var parts = new List<PartLink>();
        var links = 0;
        foreach (var reference in references.Distinct())
        {
            switch (_book.Find(reference.Address, route.Url))
            {
                case AddressBook.Entry.Elsewhere:
                case AddressBook.Entry.Nothing when _book.IsKnownDead(reference.Address):
                    continue;
                case AddressBook.Entry.Nothing:
                    findings.Add(new Finding(FindingKind.NothingThere, reference.Address, reference.Where, route));
                    break;
                case AddressBook.Entry.Outside:
                    findings.Add(new Finding(FindingKind.OutsideBase, reference.Address, reference.Where, route));
                    break;
                case AddressBook.Entry.Here { Part.Length: > 0 } here:
                    parts.Add(new PartLink(here.Url, here.Part, reference));
                    break;
            }

            links++;
        }

        return new PageLook(route, anchors, parts, findings, links);
    }
}
