using System.Globalization;
using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.SiteModel;

namespace StaticPress.Routing;

internal abstract partial record Route
{
    private static string PageWords(int number) => number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", page {number}");

    public sealed record OfPost(UrlPath Url, Post Post) : WebPage(Url, PageKind.Post)
    {
        public override Origin Origin => Origin.In(Document.File.Path);

        public override string Words => $"post “{Post.Title}”";

        public override Document Document => Post.Document;

        /// <summary>The layout that it names for itself.</summary>
        public string? OwnLayout { get; init; }

        public override string Layout => OwnLayout ?? base.Layout;

        public override bool IsForSearchEngines => IsListed(Post);

        public override SearchDocument? Searchable =>
            Post is { State: PostState.Live, FrontMatter.NoIndex: false } ? new SearchDocument(Document, Post) : null;

        public static bool IsListed(Post post) => post is { State: PostState.Live, FrontMatter: { NoIndex: false, Canonical: "" } };

        public override DateTimeOffset? LastChange(Site site) => site.LastChange(Post);
    }

    public sealed record OfPage(UrlPath Url, Page Page) : WebPage(Url, PageKind.Page)
    {
        public override Origin Origin => Origin.In(Document.File.Path);

        public override string Words => $"page “{Page.Title}”";

        public override Document Document => Page.Document;

        /// <summary>The layout that it names for itself.</summary>
        public string? OwnLayout { get; init; }

        public override string Layout => OwnLayout ?? base.Layout;

        public override bool IsForSearchEngines => Document.FrontMatter is { Draft: false, NoIndex: false, Canonical: "" };

        public override SearchDocument? Searchable =>
            Document.FrontMatter is { Draft: false, NoIndex: false } ? new SearchDocument(Document, null) : null;

        public override DateTimeOffset? LastChange(Site site) =>
            (Document.FrontMatter.Updated ?? Document.FrontMatter.Date) is { } moment ? site.Config.Zone.Local(moment) : null;
    }

    /// <summary>A page that is made of many texts, or of none.</summary>
    public abstract record Overview(UrlPath Url, PageKind Kind) : WebPage(Url, Kind)
    {
        public override Origin Origin => Origin.Program;

        public sealed override Document? Document => null;

        public sealed override SearchDocument? Searchable => null;
    }

    /// <summary>Page <paramref name="Number"/> of the newest posts, from 1.</summary>
    public sealed record Home(UrlPath Url, int Number) : Overview(Url, PageKind.Home)
    {
        public override string Words => "newest posts" + PageWords(Number);

        public override bool IsForSearchEngines => true;

        public override DateTimeOffset? LastChange(Site site) => Newest(site.Posts);
    }

    /// <summary>Page <paramref name="Number"/> of a category's, tag's or author's posts, from 1.</summary>
    public sealed record OfTerm(UrlPath Url, Term Term, int Number) : Overview(Url, PageKind.Term)
    {
        public override Origin Origin => Origin.In(Term.Key.Kind == TermKind.List ? SiteConfig.File : Term.Posts[0].Document.File.Path);

        /// <summary>The layout that site.yml names for it.</summary>
        public string? OwnLayout { get; init; }

        public override string Layout => OwnLayout ?? base.Layout;

        public override string Words => $"posts of the {SitePaths.Word(Term.Key.Kind)} “{Term.Name}”{PageWords(Number)}";

        public override bool IsForSearchEngines => true;

        public override DateTimeOffset? LastChange(Site site) =>
            Term.Key.Kind == TermKind.List ? Term.Posts.Select(post => (DateTimeOffset?)post.Date).Max() : Newest(Term.Posts);
    }

    /// <summary>The overview of all categories or tags.</summary>
    public sealed record Terms(UrlPath Url, TermKind Of) : Overview(Url, PageKind.Terms)
    {
        public override string Words => Of == TermKind.Category ? "all categories" : "all tags";

        public override bool IsForSearchEngines => true;

        public override DateTimeOffset? LastChange(Site site) => Newest(site.Posts);
    }

    /// <summary>All posts, a year's, or a month's.</summary>
    public sealed record OfArchive(UrlPath Url, ArchiveYear? Year, ArchiveMonth? Month) : Overview(Url, PageKind.Archive)
    {
        public override string Words => (Year, Month) switch
        {
            (_, { } month) => string.Create(CultureInfo.InvariantCulture, $"posts of {month.Year:0000}-{month.Month:00}"),
            ({ } year, _) => string.Create(CultureInfo.InvariantCulture, $"posts of {year.Year:0000}"),
            _ => "all posts",
        };

        public override bool IsForSearchEngines => true;

        public override DateTimeOffset? LastChange(Site site) => Newest(Month?.Posts ?? Year?.Months[0].Posts ?? site.Posts);
    }

    /// <summary>The page for people that tells of the feeds.</summary>
    public sealed record FeedsPage(UrlPath Url) : Overview(Url, PageKind.Feeds)
    {
        public override string Words => "page that tells of the feeds";

        public override bool IsForSearchEngines => true;

        public override DateTimeOffset? LastChange(Site site) => Newest(site.Posts);
    }

    /// <summary>The page for people that searches the archive.</summary>
    public sealed record Search(UrlPath Url) : Overview(Url, PageKind.Search)
    {
        public override string Words => "search";

        public override bool IsForSearchEngines => false;

        public override DateTimeOffset? LastChange(Site site) => null;
    }

    public sealed record NotFound(UrlPath Url) : Overview(Url, PageKind.NotFound)
    {
        public override string Words => "page for addresses where nothing is";

        public override bool IsForSearchEngines => false;

        public override DateTimeOffset? LastChange(Site site) => null;
    }

    /// <summary>An address that has moved.</summary>
    /// <param name="Target">Ready to be written: with the base path, or on another site.</param>
    public sealed record Redirect(UrlPath Url, string Target, Origin From) : Overview(Url, PageKind.Redirect)
    {
        public override Origin Origin => From;

        public override string Words => $"redirect to {Target}";

        public override bool IsForSearchEngines => false;

        public override DateTimeOffset? LastChange(Site site) => null;
    }
}
