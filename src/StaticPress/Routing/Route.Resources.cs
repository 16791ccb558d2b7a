using StaticPress.Config;
using StaticPress.Pictures;
using StaticPress.Primitives;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Routing;

internal abstract partial record Route
{
    /// <summary>
    /// An old address of a file, a feed or a sitemap: programs ask for those and follow no page, so the same bytes are there.
    /// </summary>
    public sealed record Former(UrlPath Url, Resource Original, Origin From) : Resource(Url)
    {
        public override Origin Origin => From;

        public override string Words => $"old address of {Original.Url}";

        public override SourceFile? CopiedFile => Original.CopiedFile;

        public override bool IsForPrograms => true;
    }

    /// <summary>A picture, recording or download, published as it is.</summary>
    public sealed record OfFile(UrlPath Url, SourceFile File) : Resource(Url)
    {
        public override Origin Origin => Origin.In(File.Path);

        public override string Words => "file, published as it is";

        public override SourceFile CopiedFile => File;

        public override bool IsForPrograms => true;
    }

    /// <summary>A picture made of another.</summary>
    public sealed record Picture(UrlPath Url, SourceFile Original, Variant Variant) : Resource(Url)
    {
        public override Origin Origin => Origin.In(Original.Path);

        public override string Words => $"picture made of {Original.Path}";

        public override SourceFile? CopiedFile => null;

        public override bool IsForPrograms => true;
    }

    /// <summary>What others show beside a link to a post without a picture.</summary>
    public sealed record Card(UrlPath Url, Post Post) : Resource(Url)
    {
        public override Origin Origin => Origin.In(Post.Document.File.Path);

        public override string Words => $"card for links to the post “{Post.Title}”";

        public override SourceFile? CopiedFile => null;

        public override bool IsForPrograms => true;
    }

    public sealed record Asset(UrlPath Url, ThemeAsset File) : Resource(Url)
    {
        public override Origin Origin => Origin.In(File.File);

        public override string Words => "file of the theme";

        public override SourceFile? CopiedFile => null;

        public override bool IsForPrograms => false;
    }

    /// <summary><c>/favicon.ico</c>, which browsers ask for unasked, made of a PNG or an SVG.</summary>
    public sealed record Icon(UrlPath Url, SourceFile Source) : Resource(Url)
    {
        /// <summary>Whether the source is an SVG.</summary>
        public bool IsDrawn { get; init; }

        public override Origin Origin => Origin.In(Source.Path);

        public override string Words => IsDrawn ? "icon, made of an SVG" : "icon, made of a PNG";

        public override SourceFile? CopiedFile => null;

        public override bool IsForPrograms => false;
    }

    /// <summary>A file with a fixed text, such as <c>.nojekyll</c>.</summary>
    public sealed record Fixed(UrlPath Url, string Text) : Made(Url)
    {
        public override string Words => "made by StaticPress";

        public override bool IsForPrograms => false;
    }

    /// <summary>A file that the theme makes and that is no page.</summary>
    /// <param name="Posts">Of its list; none where it has no list.</param>
    /// <param name="Term">The list, where it is one of the site's own.</param>
    public sealed record Output(UrlPath Url, ThemeOutput File, IReadOnlyList<Post> Posts, Term? Term) : Resource(Url)
    {
        public override Origin Origin => Origin.In(File.Place.File);

        public override string Words => $"made by {File.File} of the theme";

        public override SourceFile? CopiedFile => null;

        public override bool IsForPrograms => true;
    }

    /// <param name="Term">Null for the feed of the whole blog.</param>
    /// <param name="Posts">Newest first, never empty.</param>
    public sealed record Feed(UrlPath Url, FeedFormat Format, Term? Term, IReadOnlyList<Post> Posts) : Made(Url)
    {
        public override string Words => "feed";

        public override bool IsForPrograms => true;
    }

    /// <param name="Term">The list whose podcast it is; null for that of the whole blog.</param>
    /// <param name="Episodes">Every post with a recording, newest first, never empty.</param>
    public sealed record Podcast(UrlPath Url, PodcastConfig Show, Term? Term, IReadOnlyList<Post> Episodes) : Made(Url)
    {
        public override string Words => "feed";

        public override bool IsForPrograms => true;
    }

    /// <param name="Pages">By address, ordinal.</param>
    public sealed record Sitemap(UrlPath Url, IReadOnlyList<WebPage> Pages) : Made(Url)
    {
        public override string Words => "sitemap";

        public override bool IsForPrograms => true;
    }

    public sealed record SitemapIndex(UrlPath Url, IReadOnlyList<Sitemap> Parts) : Made(Url)
    {
        public override string Words => "sitemap";

        public override bool IsForPrograms => true;
    }

    /// <param name="Posts">Newest first, never empty.</param>
    public sealed record NewsSitemap(UrlPath Url, IReadOnlyList<Post> Posts) : Made(Url)
    {
        public override string Words => "sitemap";

        public override bool IsForPrograms => true;
    }

    /// <param name="Number">From 0, among the files of its part.</param>
    public sealed record SearchFile(UrlPath Url, SearchPart Part, int Number) : Made(Url)
    {
        public override string Words => "index of the search";

        public override bool IsForPrograms => false;
    }

    /// <summary>Where the posts and pages of a former WordPress site are now, for the script that answers <c>/?p=123</c>.</summary>
    /// <param name="Posts">By number.</param>
    public sealed record WordPressNumbers(UrlPath Url, IReadOnlyList<(int Number, UrlPath Url)> Posts) : Made(Url)
    {
        public override string Words => "numbers of WordPress and where they are now";

        public override bool IsForPrograms => false;
    }
}
