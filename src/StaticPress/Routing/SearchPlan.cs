using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Templates.Language;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>What the search finds, and into how many files its index is cut: known before anything is rendered.</summary>
/// <param name="Documents">Pages of their own, then posts from the oldest: a new post takes the next number and moves no other.</param>
internal sealed record SearchPlan(IReadOnlyList<SearchDocument> Documents)
{
    /// <summary>How many titles a file holds: a page of hits needs one from each of a few files.</summary>
    public const int TitlesInFile = 32;

    /// <summary>Bytes of text whose words make one file of the index, which is then about 20 KB.</summary>
    private const long TextInWordFile = 150_000;

    /// <summary>Of the addresses of categories, which the search knows them by.</summary>
    public SlugLetters Letters { get; init; }

    public int WordFiles { get; } = (int)(Documents.Sum(document => document.Document.File.Length) / TextInWordFile) + 1;

    public int TitleFiles => (Documents.Count + TitlesInFile - 1) / TitlesInFile;

    /// <returns>Null when the site wants no search or its theme has no page for it.</returns>
    public static SearchPlan? Of(IReadOnlyList<Route> routes, Site site, Theme theme) =>
        site.Config.Search && theme.Templates.Any(file => file.Name == LayoutFile.Of("search"))
            ? new SearchPlan([.. All(routes).Where(document => document.Post is null), .. All(routes)
                .Where(document => document.Post is not null).Reverse()])
            { Letters = site.Config.Slugs }
            : null;

    public IEnumerable<Route> Routes(SiteConfig config) =>
    [
        new Route.Search(SitePaths.Search(config)),
        new Route.SearchFile(SitePaths.SearchIndex, SearchPart.Index, 0),
        .. Enumerable.Range(0, WordFiles).Select(number => new Route.SearchFile(SitePaths.SearchWords(number), SearchPart.Words, number)),
        .. Enumerable.Range(0, TitleFiles)
        .Select(number => new Route.SearchFile(SitePaths.SearchTitles(number), SearchPart.Titles, number)),
    ];

    private static IEnumerable<SearchDocument> All(IReadOnlyList<Route> routes) =>
        routes.Select(route => (route as Route.WebPage)?.Searchable).OfType<SearchDocument>();
}
