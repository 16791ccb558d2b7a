using System.Text;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>
/// The record of every address that a post, page, category or feed was published at, or that leads on to one. Further pages of a
/// list are not in it: they come and go with the posts, and nobody links to what stood on page 7.
/// </summary>
/// <param name="All">In the order of the file.</param>
internal sealed record UrlHistory(IReadOnlyList<PublishedAddress> All, IReadOnlyList<Problem> Problems)
{
    public const string File = Documents.PublishedUrls;

    private const string Head =
        "# Every address that this blog has published, and the file that stood there. 'staticpress build --accept-urls' writes this;\n"
        + "# a build warns of an address that nothing answers any more. When two branches differ here, keep the lines of both.\n";

    /// <returns>Nothing when the site has no record yet.</returns>
    public static UrlHistory Read(SourceTree sources)
    {
        if (sources.Find(File) is not { } file) return new UrlHistory([], []);
        var problems = new List<Problem>();
        var bytes = file.TryReadAll().TellTo(problems);
        if (StrictUtf8.FirstBadByte(bytes) >= 0) return new UrlHistory([], [StrictUtf8.NotUtf8(File, bytes)]);
        var found = new List<PublishedAddress>();
        var line = 0;
        foreach (var row in StrictUtf8.Decode(bytes).AsSpan().EnumerateLines())
        {
            line++;
            if (row.IsWhiteSpace() || row[0] == '#') continue;
            var space = row.IndexOf(' ');
            var address = space < 0 ? row : row[..space];
            if (UrlPath.TryParse(Uri.UnescapeDataString(address.ToString())) is { } url)
                found.Add(new PublishedAddress(url, space < 0 ? "" : row[space..].Trim().ToString(), new Place(File, line, 1)));
            else problems.Add(NoAddress(address.ToString(), new Place(File, line, 1)));
        }

        return new UrlHistory(found, problems);
    }

    /// <summary>
    /// What is published now, and what was and still answers. Drafts and posts of the future are not, even in a build that shows
    /// them. Sorted, a line each: two branches that add posts seldom touch the same line.
    /// </summary>
    public string Next(RouteTable routes)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var old in All.Where(old => routes.Find(old.Url.Value) is Route.Redirect or Route.Former))
            files[old.Url.Under("")] = old.File;
        foreach (var route in routes.Routes.Where(IsPublished)) files[route.Url.Under("")] = route.Origin.File!;
        foreach (var url in PublishedList.Of(routes)) files[url.Under("")] = "";
        foreach (var route in routes.Routes
            .Where(route => route is Route.Redirect or Route.Former && !route.Origin.IsProgram && LeadsToPublished(route, routes)))
            files.TryAdd(route.Url.Under(""), route.Origin.File!);
        var text = new StringBuilder(Head);
        foreach (var (url, file) in files) text.Append(url).Append(file.Length > 0 ? " " : "").Append(file).Append('\n');
        return text.ToString();
    }

    private static bool IsPublished(Route route) => route switch
    {
        Route.OfPost { Post.State: PostState.Live } => true,
        Route.OfPage { Page.Document.FrontMatter.Draft: false } => true,
        _ => false,
    };

    /// <summary>An alias stands in its post; what stands in site.yml leads to something for good.</summary>
    private static bool LeadsToPublished(Route old, RouteTable routes) =>
        old.Origin.File == SiteConfig.File || (routes.UrlOfFile(old.Origin.File!) is { } url && IsPublished(routes.Find(url.Value)!));

    private static Problem NoAddress(string text, Place place) =>
        text.StartsWith("<<<<", StringComparison.Ordinal) || text.StartsWith("====", StringComparison.Ordinal)
        || text.StartsWith(">>>>", StringComparison.Ordinal)
        ? Problem.Error(place, ProblemCode.BadValue, "Here two branches were never merged.", "Keep the lines of both and remove this one.")
        : Problem.Error(place, ProblemCode.BadValue, $"'{text}' is not an address inside the site.",
            "Remove the line, or restore the file from an earlier version.");
}
