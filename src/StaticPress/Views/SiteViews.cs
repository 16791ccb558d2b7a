using System.Collections.Concurrent;
using StaticPress.Content;
using StaticPress.Locale;
using StaticPress.Markdown;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>Gives each thing of the site its one view, and makes the links between them.</summary>
/// <remarks>Shared by all threads; views hold nothing that is long.</remarks>
internal sealed class SiteViews
{
    private readonly PostView?[] _posts;
    private readonly Lazy<TemplateGlobals> _globals;
    private readonly ConcurrentDictionary<TermKey, TermView> _terms = new();
    private readonly ConcurrentDictionary<string, AuthorView> _authors = new(StringComparer.Ordinal);

    public SiteViews(SitePlan plan, TemplateSet templates)
    {
        Plan = plan;
        _globals = new Lazy<TemplateGlobals>(() => new TemplateGlobals(ThemeNames.Globals(this)));
        Bodies = new Bodies(plan, ShownComponents.Of(plan, templates, () => _globals.Value));
        Recordings = new Recordings(plan);
        _posts = new PostView?[plan.Site.Posts.Count];
        Whole = new SiteView(this);
    }

    public SitePlan Plan { get; }

    /// <summary>What templates call <c>site</c>.</summary>
    public SiteView Whole { get; }

    /// <summary>What every template sees.</summary>
    public TemplateGlobals Globals => _globals.Value;

    public Site Site => Plan.Site;

    public RouteTable Routes => Plan.Routes;

    public Bodies Bodies { get; }

    /// <summary>A title or a description as readers see it.</summary>
    public string Printed(string text) => PrintedLine.Of(text, Site.Config.SmartPunctuation);

    public Recordings Recordings { get; }

    /// <summary>The view for lists. Two threads may make it at once: both are the same.</summary>
    public PostView Of(Post post) => _posts[post.Index] ??= new PostView(post, this);

    public TermView Of(Term term) =>
        _terms.GetOrAdd(term.Key, static (_, made) => new TermView(made.term, made.views), (term, views: this));

    public AuthorView Of(Author author) =>
        _authors.GetOrAdd(author.Id, static (_, made) => new AuthorView(made.author, made.views), (author, views: this));

    public Words Words => Plan.Theme.Words;

    public DatePattern Dates => Plan.Dates;

    public string Link(UrlPath path) => Site.Config.Address.Relative(path);

    public string Absolute(UrlPath path) => Site.Config.Address.Absolute(path);

    public string? LinkFromConfig(string written) => Plan.LinkTo(written);

    public DateView Date(DateTimeOffset moment) => new(Site.Config.Zone.Local(moment), Dates);

    public CommentsView CommentsOf(Post post) => new(Site.Comments[post], Site.TakesComments(post), this);

    public CommentsView CommentsOf(Page page) => new(Site.Comments[page], Site.TakesComments(page), this);

    /// <summary>The feed of a term, when it has one.</summary>
    public UrlPath? FeedOf(Term term) =>
        SitePaths.TermFeed(Site.Config, term.Key) is var path && Routes.Find(path.Value) is not null ? path : null;

    /// <param name="folder">Of the file in which the image is named.</param>
    /// <returns>Null when there is no such image; the post's own page reports that.</returns>
    public ImageView? Image(LeadImage image, string folder) => Plan.Links.Resolve(image.Src, folder) switch
    {
        LinkTarget.Internal found =>
            new ImageView(Link(found.Url), Absolute(found.Url), image, found.File is null ? null
                : new SitePicture(Plan.PictureOf(found.File), this)),
        LinkTarget.External other => new ImageView(other.Url, other.Url, image, null),
        _ => null,
    };
}
