using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Yaml;

namespace StaticPress.SiteModel;

/// <summary>The whole blog as data: what there is, not yet where it is or how it looks.</summary>
internal sealed record Site(SiteConfig Config, BuildOptions Options)
{
    /// <summary>Of a post that is on no list.</summary>
    private const int NoIndex = -1;

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Post> Posts { get; init; }

    /// <summary>Those that lists and feeds show, newest first: all but translations.</summary>
    public required IReadOnlyList<Post> Listed { get; init; }

    public required Translations Translations { get; init; }

    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>Files of data, for the theme: a key for each file and folder.</summary>
    public YamlMap Data { get; init; } = YamlMap.Empty;
    public required TermIndex Terms { get; init; }

    /// <summary>The categories whose posts are news.</summary>
    public required IReadOnlySet<TermKey> NewsKeys { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<ArchiveYear> Years { get; init; }

    /// <summary>By name; oldest part first.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Post>> Series { get; init; }

    /// <summary>Posts left out of this build, by path.</summary>
    public required IReadOnlyList<HeldPost> Held { get; init; }

    /// <summary>Posts and pages whose head has a mistake that keeps them out; their texts can still be looked at.</summary>
    public IReadOnlyList<Document> Faulty { get; init; } = [];

    /// <summary>Pages left out of this build, by path.</summary>
    public required IReadOnlyList<Document> HeldPages { get; init; }

    public required CommentIndex Comments { get; init; }
    public required Author DefaultAuthor { get; init; }
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>Pinned posts first, then the rest, each newest first.</summary>
    public required IReadOnlyList<Post> HomeOrder { get; init; }

    /// <summary>Whether site.yml names categories of news; where none is named, a news sitemap takes every post.</summary>
    public bool SaysWhatIsNews => Config.NewsCategories.Count > 0;

    /// <summary><c>NewsArticle</c> rather than <c>BlogPosting</c>: as the post says, else as its category is.</summary>
    public bool IsNews(Post post) => post.FrontMatter.News
        ?? post.Categories.Any(category => NewsKeys.Contains(category));

    /// <summary>As its author says, never by the times of files: <c>updated:</c>, else the date.</summary>
    public DateTimeOffset LastChange(Post post) =>
        post.FrontMatter.Updated is { } updated && updated > post.Date ? Config.Zone.Local(updated) : post.Date;

    /// <summary>Whether readers may comment: somewhere for comments to go, not closed by the author, not too old.</summary>
    public bool TakesComments(Post post) => TakesComments(post, Options.Now);

    public bool TakesComments(Post post, DateTimeOffset at) => Config.Comments.Intake.Count > 0
        && post.FrontMatter.Comments != false
        && (Config.Comments.CloseAfterDays == 0 || (at - post.Date).TotalDays <= Config.Comments.CloseAfterDays);

    /// <summary>
    /// Whether readers may comment: somewhere for comments to go, and opened by the author. Most pages are no place for it.
    /// </summary>
    public bool TakesComments(Page page) => Config.Comments.Intake.Count > 0 && page.Document.FrontMatter.Comments == true;

    /// <summary>In a blog of one author a list of the author's posts is the home page once more.</summary>
    public bool HasAuthorLists => Config.Lists.Authors ?? (Config.Feeds.Authors || Terms.HasSeveralAuthors);

    /// <summary>Whether a category, tag, author or list has pages of its own.</summary>
    public bool HasPages(Term term) => term.Key.Kind switch
    {
        TermKind.List => true,
        TermKind.Author => HasAuthorLists,
        TermKind.Category => term.Posts.Count >= Config.Lists.Categories.From,
        TermKind.Tag => term.Posts.Count >= Config.Lists.Tags.From,
    };

    /// <summary>What site.yml says of a list of its own; null for what posts name.</summary>
    public ListConfig? ListOf(TermKey key) => key.Kind == TermKind.List ? Config.Lists.Own.First(list => list.Key == key.Slug) : null;

    /// <summary>How many posts stand on a page of a list.</summary>
    public int PageSizeOf(TermKey key) => PageSize(key.Kind switch
    {
        TermKind.List => ListOf(key)!.PageSize,
        TermKind.Author => Config.Lists.AuthorsPageSize,
        TermKind.Category => Config.Lists.Categories.PageSize,
        TermKind.Tag => Config.Lists.Tags.PageSize,
    });

    /// <summary>How many posts stand on a page of the home page.</summary>
    public int HomePageSize => PageSize(Config.Lists.HomePageSize);

    /// <param name="ofItsOwn">As site.yml says; 0 for all on one.</param>
    private int PageSize(int? ofItsOwn) => ofItsOwn switch
    {
        null => Config.PageSize,
        0 => int.MaxValue,
        var size => size.Value,
    };

    public static Site Assemble(SiteConfig config, BuildOptions options, Documents documents)
    {
        var problems = new List<Problem>();
        var dated = NewestFirst(documents.Posts)
            .Select(document => (Document: document, Date: config.Zone.Local(document.FrontMatter.Date!.Value),
                State: PostStates.Of(document.FrontMatter, options.Now)))
            .ToLookup(post => PostStates.IsWanted(post.State, options));
        Document[] published = [.. dated[true].Select(post => post.Document)];
        var authors = new AuthorIndex(config, published);
        var addresses = TermAddresses.Of(config, published);
        problems.AddRange(addresses.Problems);
        Post[] posts = [.. dated[true].Select((post, index) => PostOf(post.Document, index, post.Date, post.State))];
        List<HeldPost> held = [.. dated[false].Select(post => new HeldPost(
            PostOf(post.Document, NoIndex, post.Date, post.State),
            post.Document.FrontMatter.PublishFrom is { } from && from > post.Date ? config.Zone.Local(from) : post.Date))];
        problems.AddRange(authors.Problems);
        problems.AddRange(PostGuids.Twice(posts));
        held.Sort((a, b) => string.CompareOrdinal(a.Document.File.Path, b.Document.File.Path));
        Post[] listed = Array.TrueForAll(posts, post => post.IsInLists) ? posts : Array.FindAll(posts, post => post.IsInLists);
        Page[] pages = [.. documents.Pages.Where(page => options.Drafts || !page.FrontMatter.Draft).Select(page => new Page(page))];
        Document[] heldPages = [.. documents.Pages.Where(page => !options.Drafts && page.FrontMatter.Draft)];
        var described = TermDescriptions.Of(config, documents.Terms, addresses).TellTo(problems);
        var terms = TermIndex.Of(posts, addresses, described);
        problems.AddRange([.. TermDescriptions.Misspelt(described, terms), .. NearlyKnownTerms.Find(terms, described)]);
        return new Site(config, options)
        {
            Posts = posts,
            Listed = listed,
            Translations = Translations.Of([.. published, .. pages.Select(page => page.Document)]),
            HomeOrder = [.. listed.Where(post => post.FrontMatter.Pinned), .. listed.Where(post => !post.FrontMatter.Pinned)],
            Pages = pages,
            Terms = terms.With(OwnLists.Of(config, listed, addresses).TellTo(problems)),
            NewsKeys = addresses.KeysOf(TermKind.Category, config.NewsCategories).ToHashSet(),
            Years = Archive.ByYear(listed),
            Series = SeriesOf(posts),
            Held = held,
            Data = documents.Data.Root,
            Faulty = documents.Faulty,
            HeldPages = heldPages,
            Comments = CommentIndex.Of(documents.Comments, new CommentedTexts(posts, held, pages, heldPages), config.Comments.Depth)
                .TellTo(problems),
            DefaultAuthor = authors.Default,
            Problems = problems,
        };

        Post PostOf(Document document, int index, DateTimeOffset date, PostState state)
        {
            var frontMatter = document.FrontMatter;
            return new Post(
                index,
                document,
                PostSlug.Of(document, config.Slugs),
                date,
                authors.Of(document),
                addresses.KeysOf(TermKind.Category, frontMatter.Categories),
                addresses.KeysOf(TermKind.Tag, frontMatter.Tags),
                state);
        }
    }

    /// <summary>By date, and by path where two posts share a moment, so that the order never depends on the disk.</summary>
    private static IEnumerable<Document> NewestFirst(IEnumerable<Document> documents) => documents
        .OrderByDescending(document => document.FrontMatter.Date)
        .ThenByDescending(document => document.File.Path, StringComparer.Ordinal);

    private static Dictionary<string, IReadOnlyList<Post>> SeriesOf(IReadOnlyList<Post> posts) => posts
        .Where(post => post.FrontMatter.Series.Length > 0)
        .GroupBy(post => post.FrontMatter.Series, StringComparer.Ordinal)
        .ToDictionary(series => series.Key, series => (IReadOnlyList<Post>)[.. series.Reverse()], StringComparer.Ordinal);
}
