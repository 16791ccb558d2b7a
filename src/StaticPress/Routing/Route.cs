using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Routing;

/// <summary>One address of the site and what is there.</summary>
/// <param name="Origin">The source that asks for this address, to be named when two ask for the same.</param>
internal abstract record Route(UrlPath Url, Place Origin)
{
    private static readonly Place Program = new("StaticPress");

    /// <summary>The file of the sources whose bytes are here as they are; null for all that is rendered.</summary>
    public SourceFile? PublishedFile => this switch
    {
        OfFile here => here.File,
        Former { Original: OfFile there } => there.File,
        _ => null,
    };

    /// <summary>Page <paramref name="Number"/> of the newest posts, from 1.</summary>
    public sealed record Home(UrlPath Url, int Number) : Route(Url, Program);

    public sealed record OfPost(UrlPath Url, Post Post) : Route(Url, new Place(Post.Document.File.Path));

    public sealed record OfPage(UrlPath Url, Page Page) : Route(Url, new Place(Page.Document.File.Path));

    /// <summary>Page <paramref name="Number"/> of a category's, tag's or author's posts, from 1.</summary>
    public sealed record OfTerm(UrlPath Url, Term Term, int Number) : Route(Url, new Place(Term.Posts[0].Document.File.Path));

    /// <summary>The overview of all categories or tags.</summary>
    public sealed record Terms(UrlPath Url, TermKind Kind) : Route(Url, Program);

    /// <summary>All posts, a year's, or a month's.</summary>
    public sealed record OfArchive(UrlPath Url, ArchiveYear? Year, ArchiveMonth? Month) : Route(Url, Program);

    public sealed record NotFound(UrlPath Url) : Route(Url, Program);

    /// <summary>An address that has moved.</summary>
    /// <param name="Target">Ready to be written: with the base path, or on another site.</param>
    public sealed record Redirect(UrlPath Url, string Target, Place From) : Route(Url, From);

    /// <summary>An old address of a file, a feed or a sitemap: programs ask for those and follow no page, so the same bytes are there.</summary>
    public sealed record Former(UrlPath Url, Route Original, Place From) : Route(Url, From);

    /// <summary>Where the posts and pages of a former WordPress site are now, for the script that answers <c>/?p=123</c>.</summary>
    /// <param name="Posts">By number.</param>
    public sealed record WordPressNumbers(UrlPath Url, IReadOnlyList<(int Number, UrlPath Url)> Posts) : Route(Url, Program);

    /// <summary>A picture, recording or download, published as it is.</summary>
    public sealed record OfFile(UrlPath Url, SourceFile File) : Route(Url, new Place(File.Path));

    /// <summary>A picture made of another.</summary>
    public sealed record Picture(UrlPath Url, SourceFile Original, Variant Variant) : Route(Url, new Place(Original.Path));

    /// <summary>What others show beside a link to a post without a picture.</summary>
    public sealed record Card(UrlPath Url, Post Post) : Route(Url, new Place(Post.Document.File.Path));

    public sealed record Asset(UrlPath Url, ThemeAsset File) : Route(Url, new Place(File.File));

    /// <summary>A file with a fixed text, such as <c>.nojekyll</c>.</summary>
    public sealed record Fixed(UrlPath Url, string Text) : Route(Url, Program);

    /// <param name="Term">Null for the feed of the whole blog.</param>
    /// <param name="Posts">Newest first, never empty.</param>
    public sealed record Feed(UrlPath Url, FeedFormat Format, Term? Term, IReadOnlyList<Post> Posts) : Route(Url, Program);

    /// <param name="Episodes">Every post with a recording, newest first, never empty.</param>
    public sealed record Podcast(UrlPath Url, IReadOnlyList<Post> Episodes) : Route(Url, Program);

    /// <summary>The page for people that tells of the feeds.</summary>
    public sealed record FeedsPage(UrlPath Url) : Route(Url, Program);

    /// <summary>The page for people that searches the archive.</summary>
    public sealed record Search(UrlPath Url) : Route(Url, Program);

    /// <param name="Number">From 0, among the files of its part.</param>
    public sealed record SearchFile(UrlPath Url, SearchPart Part, int Number) : Route(Url, Program);

    /// <param name="Pages">By address, ordinal.</param>
    public sealed record Sitemap(UrlPath Url, IReadOnlyList<Route> Pages) : Route(Url, Program);

    public sealed record SitemapIndex(UrlPath Url, IReadOnlyList<Sitemap> Parts) : Route(Url, Program);

    /// <param name="Posts">Newest first, never empty.</param>
    public sealed record NewsSitemap(UrlPath Url, IReadOnlyList<Post> Posts) : Route(Url, Program);

    /// <summary><c>/favicon.ico</c>, which browsers ask for unasked, made of a PNG.</summary>
    public sealed record Icon(UrlPath Url, SourceFile Png) : Route(Url, new Place(Png.Path));
}
