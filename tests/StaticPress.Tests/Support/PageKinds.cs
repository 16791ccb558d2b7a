using AngleSharp.Html.Dom;

namespace StaticPress.Tests.Support;

/// <summary>The pages of a site that are worth a look, in the order of the alphabet; not those that lead on at once.</summary>
internal static class PageKinds
{
    private static readonly string[] Things =
    [
        ".lead-figure", ".toc", "pre", "table", ".footnotes", ".alert", ".embed", "audio", ".comment", ".series", ".source", ".pager", "[dir='rtl']",
        ".card", ".row", "form", "input[type='search']", "figure .credit",
    ];

    /// <summary>One for each layout and for each thing that a page may hold.</summary>
    public static IReadOnlyList<string> Of(BuiltSite site) =>
        ThatAdd(site, page => Things.Where(thing => page.QuerySelector(thing) is not null).Append(page.Body?.ClassName ?? ""));

    /// <summary>One for each layout.</summary>
    public static IReadOnlyList<string> OfLayouts(BuiltSite site) => ThatAdd(site, page => [page.Body?.ClassName ?? ""]);

    private static IReadOnlyList<string> ThatAdd(BuiltSite site, Func<IHtmlDocument, IEnumerable<string>> marks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. site.Urls
                .Where(url => url.EndsWith('/') || url.EndsWith(".html", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(url => (Url: url, Page: site.Page(url)))
                .Where(found => found.Page.QuerySelector("meta[http-equiv='refresh']") is null && marks(found.Page).Where(seen.Add)
                    .ToList() is not [])
                .Select(found => found.Url),
        ];
    }
}
