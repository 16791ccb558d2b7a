using StaticPress.Content;
using StaticPress.Markdown;
using StaticPress.SiteModel;

namespace StaticPress.Views;

/// <summary>
/// A post. On its own page it comes with its body and comments rendered; in lists they are rendered only if a theme asks for them.
/// </summary>
internal sealed class PostView(Post post, SiteViews views, RenderedBody? body = null, CommentsView? comments = null) : View<PostView>(Table)
{
    public static readonly MemberTable<PostView> Table = new()
    {
        ["title"] = view => view.Title,
        ["url"] = view => view.Url,
        ["permalink"] = view => view.Permalink,
        ["slug"] = view => view.Post.Slug,
        ["date"] = view => view.Date,
        ["updated"] = view => view.Updated,
        ["category"] = view => view.Post.Category is { } category ? view.Views.Of(view.Views.Site.Terms[category]) : null,
        ["categories"] = view => view.Categories,
        ["tags"] = view => view.Tags,
        ["author"] = view => view.Views.Of(view.Post.Author),
        ["authors"] = view => view.Authors,
        ["source"] = view => view.Source,
        ["description"] = view => view.Description,
        ["standfirst"] = view => view.Post.FrontMatter.Description.Length > 0 ? view.Description : null,
        ["summary"] = view => view.Description,
        ["image"] = view => view.Image,
        ["content"] = view => view.Body.Html,
        ["toc"] = view => view.Headings,
        ["words"] = view => view.Body.Length.Words,
        ["minutes"] = view => view.Body.Length.Minutes,
        ["previous"] = view => view.Neighbour(+1),
        ["next"] = view => view.Neighbour(-1),
        ["related"] = view => view.Related,
        ["series"] = view => view.Series,
        ["comments"] = view => view.Comments.Threads,
        ["comment_count"] = view => view.Comments.Count,
        ["comments_open"] = view => view.Comments.AreOpen,
        ["comments_closed_reason"] = view => view.Comments.WhyClosed,
        ["rating"] = view => view.Comments.Rating,
        ["audio"] = view => view.Audio,
        ["held"] = view => view.Held,
        ["draft"] = view => view.Post.FrontMatter.Draft,
        ["pinned"] = view => view.Post.FrontMatter.Pinned,
        ["language"] = view => view.Language,
        ["direction"] = view => Locale.LanguageTag.DirectionOf(view.Language),
        ["layout"] = view => view.Post.FrontMatter.Layout,
        ["guid"] = view => view.Post.FrontMatter.Guid.Length > 0 ? view.Post.FrontMatter.Guid : view.Permalink,
        ["wp_id"] = view => view.Post.FrontMatter.WordPressId,
        ["extra"] = view => view.Extra,
    };

    private string? _title;
    private string? _description;
    private TermView[]? _tags;
    private HeadingView[]? _headings;
    private IReadOnlyList<PostView>? _related;
    private CommentsView? _comments;

    public override bool IsShared => body is null;

    public Post Post => post;

    public SiteViews Views => views;

    public string Title => _title ??= views.Printed(post.Title);

    public string Url { get; } = views.Link(views.Routes.UrlOf(post));

    public string Permalink => views.Absolute(views.Routes.UrlOf(post));

    public DateView Date { get; } = views.Date(post.Date);

    public DateView? Updated => post.FrontMatter.Updated is { } updated ? views.Date(updated) : null;

    /// <summary>The description, else the text up to <c>&lt;!--more--&gt;</c>, else the first paragraph.</summary>
    public string Description => _description ??=
        post.FrontMatter.Description.Length > 0
            ? views.Printed(post.FrontMatter.Description)
            : body?.Summary ?? views.Bodies.SummaryOf(post.Document);

    public ImageView? Image => post.FrontMatter.Image is { } image ? views.Image(image, post.Document.File.Folder) : null;

    public string Language => post.FrontMatter.Language.Length > 0 ? post.FrontMatter.Language : views.Site.Config.Language;

    public RenderedBody Body => body ?? views.Bodies.OnPage(post.Document);

    public CommentsView Comments => _comments ??= comments ?? views.CommentsOf(post);

    private TermView[] Categories => [.. post.Categories.Select(category => views.Of(views.Site.Terms[category]))];

    private AuthorView[] Authors => [.. post.Authors.Select(views.Of)];

    private TermView[] Tags => _tags ??= [.. post.Tags.Select(tag => views.Of(views.Site.Terms[tag]))];

    private SourceView? Source => post.FrontMatter.Source is { } source ? new SourceView(source, views) : null;

    private HeadingView[] Headings => _headings ??= [.. Body.Headings.Select(heading => new HeadingView(heading))];

    private IReadOnlyList<PostView> Related => _related ??= [.. RelatedPosts.Of(post, views.Site).Select(views.Of)];

    private SeriesView? Series => post.FrontMatter.Series.Length > 0 ? new SeriesView(post.FrontMatter.Series, post, views) : null;

    /// <summary>None without its file: that is told, and a link to nothing would be told of every list.</summary>
    private AudioView? Audio => post.FrontMatter.Audio is { } audio && views.Recordings.Of(post, audio) is { IsThere: true } recording
        ? new AudioView(recording, views) : null;

    private HeldView? Held => post.State != PostState.Live && views.Site.Options.Marks ? new HeldView(post, Date) : null;

    private FreeView Extra => FreeView.Of(post.FrontMatter.Extra);

    /// <summary>The older (+1) or newer (-1) post, within the series when the post has one.</summary>
    private PostView? Neighbour(int step)
    {
        if (post.FrontMatter.Series.Length > 0)
        {
            var parts = views.Site.Series[post.FrontMatter.Series];
            var at = parts.ToList().IndexOf(post) - step;
            return at >= 0 && at < parts.Count ? views.Of(parts[at]) : null;
        }

        var index = post.Index + step;
        while (index >= 0 && index < views.Site.Posts.Count && views.Site.Posts[index].Document.Edition != post.Document.Edition)
            index += step;
        return index >= 0 && index < views.Site.Posts.Count ? views.Of(views.Site.Posts[index]) : null;
    }
}

/// <summary>An entry of the table of contents.</summary>
internal sealed class HeadingView(Heading heading) : View<HeadingView>(Table)
{
    public static readonly MemberTable<HeadingView> Table = new()
    {
        ["id"] = view => view.Heading.Id,
        ["title"] = view => view.Heading.Title,
        ["level"] = view => view.Heading.Level,
    };

    private Heading Heading => heading;
}

/// <summary>Why a post is not on the live site yet; seen in the preview only.</summary>
internal sealed class HeldView(Post post, DateView date) : View<HeldView>(Table)
{
    public static readonly MemberTable<HeldView> Table = new()
    {
        ["state"] = view => view.State,
        ["live_at"] = view => view.LiveAt,
    };

    private string State => post.State switch
    {
        PostState.Draft => "draft",
        PostState.Scheduled => "scheduled",
        _ => "expired",
    };

    private DateView? LiveAt => post.State == PostState.Scheduled ? date : null;
}

/// <summary>Whom the post draws on.</summary>
internal sealed class SourceView(SourceCredit source, SiteViews views) : View<SourceView>(Table)
{
    public static readonly MemberTable<SourceView> Table = new()
    {
        ["name"] = view => view.Source.Name,
        ["url"] = view => view.Source.Url.Length > 0 ? view.Source.Url : null,
        ["author"] = view => view.Source.Author.Length > 0 ? view.Source.Author : null,
        ["date"] = view => view.Date,
    };

    private SourceCredit Source => source;

    private DateView? Date => source.Date is { } date ? views.Date(date) : null;
}
