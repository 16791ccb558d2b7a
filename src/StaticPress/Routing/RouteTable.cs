using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;

namespace StaticPress.Routing;

/// <summary>Every address of the site and what is there; each address once.</summary>
internal sealed class RouteTable
{
    private readonly Dictionary<string, Route> _byUrl;
    private readonly Dictionary<string, IReadOnlyList<Route.Picture>> _variants;
    private readonly Dictionary<Post, Route.Card> _cards;
    private readonly UrlPath[] _postUrls;
    private readonly Dictionary<string, UrlPath> _byFile = new(StringComparer.Ordinal);

    internal RouteTable(Site site, IReadOnlyList<Route> routes, IReadOnlyList<Problem> problems)
    {
        Routes = routes;
        Problems = problems;
        _byUrl = routes.ToDictionary(route => route.Url.Value, StringComparer.Ordinal);
        _postUrls = new UrlPath[site.Posts.Count];
        foreach (var route in routes)
        {
            if (route is Route.OfPost post) _postUrls[post.Post.Index] = post.Url;
            if ((route.Document?.File ?? (route as Route.OfFile)?.File) is { } file) _byFile[Composed.Of(file.Path)] = route.Url;
        }

        _variants = routes.OfType<Route.Picture>().GroupBy(picture => picture.Original.Path, StringComparer.Ordinal).ToDictionary(
            made => made.Key,
            made => (IReadOnlyList<Route.Picture>)[.. made.OrderBy(picture => picture.Variant.Format)
                .ThenBy(picture => picture.Variant.Width)],
            StringComparer.Ordinal);
        _cards = routes.OfType<Route.Card>().ToDictionary(card => card.Post);
        LikelyUrls = new LikelyPaths(routes.Select(route => route.Url.Value));
        LikelyFiles = new LikelyPaths(_byFile.Keys);
    }

    /// <summary>What is made of a picture below content/, by format and width; nothing for other files.</summary>
    public IReadOnlyList<Route.Picture> VariantsOf(SourceFile file) => _variants.GetValueOrDefault(file.Path, []);

    /// <summary>The drawn card of a post; null where its picture serves, or none is wanted.</summary>
    public Route.Card? CardOf(Post post) => _cards.GetValueOrDefault(post);

    /// <summary>By address, ordinal.</summary>
    public IReadOnlyList<Route> Routes { get; }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What the site's own search finds; null for a site without one.</summary>
    public SearchPlan? Search { get; init; }

    /// <summary>What a browser finds at a path.</summary>
    /// <param name="path">Decoded, without the base path, beginning with a slash.</param>
    public RouteAt At(string path) =>
        RouteAt.Find(path, _byUrl) is not RouteAt.Nothing and var here ? here : RouteAt.Find(Composed.Of(path), _byUrl);

    /// <summary>What has exactly this address.</summary>
    public Route? Find(string path) => _byUrl.GetValueOrDefault(path);

    public UrlPath UrlOf(Post post) => _postUrls[post.Index];

    /// <summary>Where a file below content/ is published, or null when it is not.</summary>
    public UrlPath? UrlOf(SourceFile file) => UrlOfFile(file.Path);

    /// <param name="path">However its letters and marks are composed.</param>
    public UrlPath? UrlOfFile(string path) => _byFile.TryGetValue(Composed.Of(path), out var url) ? url : null;

    /// <summary>For “did you mean”: every address.</summary>
    public LikelyPaths LikelyUrls { get; }

    /// <summary>For “did you mean”: the paths of documents and media that are published.</summary>
    public LikelyPaths LikelyFiles { get; }
}
