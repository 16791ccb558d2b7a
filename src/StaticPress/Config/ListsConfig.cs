using System.Globalization;

namespace StaticPress.Config;

/// <summary>Which lists of posts there are: the site's own, and what is said of those that every blog has.</summary>
internal sealed record ListsConfig
{
    /// <summary>In the order of site.yml.</summary>
    public IReadOnlyList<ListConfig> Own { get; init; } = [];

    /// <summary>Null where a blog of several authors has lists of each, and a blog of one has not.</summary>
    public bool? Authors { get; init; }

    /// <summary>The list of the newest posts; without it a page of the author's own is the home page.</summary>
    public bool Home { get; init; } = true;

    /// <summary>How many posts stand on a page of the home page; null as on other lists, 0 for all on one.</summary>
    public int? HomePageSize { get; init; }

    /// <inheritdoc cref="HomePageSize"/>
    public int? AuthorsPageSize { get; init; }

    /// <summary>The archive by year and month.</summary>
    public bool Archive { get; init; } = true;

    /// <summary>Whether a month of the archive has a page.</summary>
    public bool Months { get; init; } = true;

    public TermLists Categories { get; init; } = new();
    public TermLists Tags { get; init; } = new();

    /// <summary>Whether search engines are told of lists, or only of posts, pages and the home page.</summary>
    public bool InSitemap { get; init; } = true;
}

/// <summary>The lists of all categories, or of all tags.</summary>
/// <param name="Overview">Whether a page names all of them.</param>
/// <param name="From">From how many posts on one has a page.</param>
/// <param name="PageSize">How many posts stand on a page of one; null as on other lists, 0 for all on one.</param>
internal sealed record TermLists(bool Overview = true, int From = 1, int? PageSize = null)
{
    public static readonly TermLists None = new(Overview: false, From: int.MaxValue);
}

/// <summary><c>permalinks:</c> but for that of posts: where lists are.</summary>
internal sealed record ListPermalinks
{
    public string Home { get; init; } = "/";
    public string Category { get; init; } = "/category/:slug/";
    public string Tag { get; init; } = "/tag/:slug/";
    public string Author { get; init; } = "/author/:slug/";
    public string Archive { get; init; } = "/archive/";
    public string Categories { get; init; } = "/categories/";
    public string Tags { get; init; } = "/tags/";
    public string Search { get; init; } = "/search/";
    public string Year { get; init; } = "/archive/:year/";
    public string Month { get; init; } = "/archive/:year/:month/";

    /// <summary>Below a list, its further pages.</summary>
    public string Page { get; init; } = "page/:number/";

    /// <summary>Below a list, its feed.</summary>
    public string Feed { get; init; } = "feed.xml";

    public string OfYear(int year) => Year.Replace(":year", Digits(year, 4), StringComparison.Ordinal);

    public string OfMonth(int year, int month) =>
        Month.Replace(":year", Digits(year, 4), StringComparison.Ordinal).Replace(":month", Digits(month, 2), StringComparison.Ordinal);

    public string OfPage(int number) => Page.Replace(":number", Digits(number, 1), StringComparison.Ordinal);

    private static string Digits(int number, int least) => number.ToString($"D{least}", CultureInfo.InvariantCulture);
}
