using AngleSharp.Html.Dom;

namespace StaticPress.Tests.Support;

/// <summary>The pages of a site that are worth a look: one for each layout and for each thing that a page may hold.</summary>
internal static class PageKinds
{
    private static readonly string[] Things =
    [
        ".lead-figure", ".toc", "pre", "table", ".footnotes", ".alert", ".embed", "audio", ".comment", ".series", ".source", ".pager", "[dir='rtl']",
        ".card", ".row", "form", "input[type='search']", "figure .credit",
    ];

    /// <summary>Addresses, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Of(BuiltSite site)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. site.Urls
                .Where(url => url.EndsWith('/') || url.EndsWith(".html", StringComparison.Ordinal))
                .OrderBy(url => url, StringComparer.Ordinal)
                .Where(url => Marks(site.Page(url)).Count(seen.Add) > 0),
        ];
    }

    private static IEnumerable<string> Marks(IHtmlDocument page) =>
        Things.Where(thing => page.QuerySelector(thing) is not null).Append(page.Body?.ClassName ?? "");
}
