using System.Text.RegularExpressions;
using StaticPress.Blogs;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Checking;

/// <summary>Where in the text of a post or page something stands that was found on the finished page.</summary>
/// <remarks>A text is rendered a second time for it, once, and only where something is wrong.</remarks>
internal sealed class WrittenPlaces(Blog blog)
{
    private readonly Dictionary<string, Dictionary<string, Place>> _known = new(StringComparer.Ordinal);

    /// <returns>Null when the page has no text of its own, or what was found does not stand in it.</returns>
    public Place? Of(Finding finding)
    {
        if (finding.Page.Document is not { } document) return null;
        if (!_known.TryGetValue(document.File.Path, out var places)) _known.Add(document.File.Path, places = PlacesIn(document));
        if (finding.Kind != FindingKind.SameId) return places.TryGetValue(Decoded(finding.What), out var place) ? place : null;
        return Quoted(document, finding.What);
    }

    private Dictionary<string, Place> PlacesIn(Document document)
    {
        var basePath = blog.Plan.Site.Config.Address.BasePath;
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (target, place) in blog.Renderer.PlacesOf(document))
        {
            var address = target switch
            {
                LinkTarget.Internal inside => inside.Url.Under(basePath) + inside.Suffix,
                LinkTarget.External outside => outside.Url,
                LinkTarget.Fragment part => "#" + part.Name,
                _ => null,
            };
            if (address is not null) places.TryAdd(Decoded(address), place);
        }

        return places;
    }

    private static string Decoded(string address) => Uri.UnescapeDataString(address);

    /// <summary>The second time that an id is given, as HTML gives it or as Markdown does: <c>{#notes}</c>.</summary>
    private Place? Quoted(Document document, string id)
    {
        var (text, problems) = DocumentReader.ReadBody(document, blog.Plan.FileOf(document));
        if (problems.Count > 0) return null;
        var name = Regex.Escape(id);
        var given = Regex.Matches(
            text,
            $@"\b(id|name)\s*=\s*([""']?)(?<name>{name})\2(?=[\s/>}}])|\#(?<name>{name})(?=[\s}}])(?<=\{{[^{{}}\n]{{0,300}})",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        if (given.Count == 0) return null;
        var at = given[Math.Min(1, given.Count - 1)].Groups["name"].Index;
        var before = text.AsSpan(0, at);
        return new Place(document.File.Path, document.BodyLine + before.Count('\n'), at - before.LastIndexOf('\n'));
    }
}
