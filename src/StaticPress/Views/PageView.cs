using StaticPress.Locale;
using StaticPress.Primitives;

namespace StaticPress.Views;

/// <summary>The page being rendered: its head, its place in the site, and for a page of its own its text.</summary>
internal sealed class PageView(PageHead head, SiteViews views, SiteView site, string? policy) : View<PageView>(Table)
{
    public static readonly MemberTable<PageView> Table = new()
    {
        ["kind"] = view => view.Head.Kind,
        ["title"] = view => view.Head.Title,
        ["full_title"] = view => view.FullTitle,
        ["description"] = view => view.Description.Length > 0 ? view.Description : null,
        ["standfirst"] = view => view.Head.Standfirst.Length > 0 ? view.Head.Standfirst : null,
        ["url"] = view => view.Views.Link(view.Head.Url),
        ["canonical"] = view => view.Canonical,
        ["language"] = view => view.Language,
        ["direction"] = view => LanguageTag.DirectionOf(view.Language),
        ["section"] = view => view.Section,
        ["image"] = view => view.Head.Image,
        ["translations"] = view => view.Head.Translations,
        ["noindex"] = view => view.Head.NoIndex,
        ["breadcrumb"] = view => view.Breadcrumb,
        ["feeds"] = view => view.Head.Feeds.Count > 0 ? [.. view.Site.Feeds, .. view.Head.Feeds] : view.Site.Feeds,
        ["previous_url"] = view => view.Head.Pager?.Previous,
        ["next_url"] = view => view.Head.Pager?.Next,
        ["open_graph"] = view => SocialCards.OpenGraph(view),
        ["twitter"] = view => SocialCards.Twitter(view),
        ["json_ld"] = view => view.Structured,
        ["has_code"] = view => view.Holds(BodyParts.Code),
        ["has_tables"] = view => view.Holds(BodyParts.Tables),
        ["has_tasks"] = view => view.Holds(BodyParts.Tasks),
        ["has_alerts"] = view => view.Holds(BodyParts.Alerts),
        ["has_videos"] = view => view.Holds(BodyParts.Videos),
        ["has_notes"] = view => view.Holds(BodyParts.Notes),
        ["has_images"] = view => view.Head.Image is not null || view.Holds(BodyParts.Images),
        ["has_audio"] = view => view.Head.Post?.Post.FrontMatter.Audio is not null || view.Holds(BodyParts.Audio),
        ["has_components"] = view => view.Holds(BodyParts.Components),
        ["published_iso"] = view => view.Head.Post?.Date.Iso,
        ["updated_iso"] = view => (view.Head.Post?.Updated ?? view.Head.Updated)?.Iso,
        ["content"] = view => view.Head.Content,
        ["slug"] = view => view.Head.Slug.Length > 0 ? view.Head.Slug : null,
        ["comments"] = view => view.Head.Comments?.Threads ?? [],
        ["comment_count"] = view => view.Head.Comments?.Count ?? 0,
        ["comments_open"] = view => view.Head.Comments?.AreOpen ?? false,
        ["comments_closed_reason"] = view => view.Head.Comments?.WhyClosed,
        ["number"] = view => view.Head.Pager?.Number ?? 1,
        ["extra"] = view => view.Head.Extra,
        ["csp"] = view => view.Policy,
    };

    private BodyParts? _parts;
    private IReadOnlyList<LinkView>? _breadcrumb;
    private Templates.Html.Markup? _structured;

    public PageHead Head => head;

    public SiteViews Views => views;

    public SiteView Site => site;

    public string FullTitle
    {
        get
        {
            var title = head.Pager is { Number: > 1 } pager ? $"{head.Title} ({pager.Number})" : head.Title;
            return head.Kind == "home" && head.Url == UrlPath.Home ? views.Site.Config.Title
                : $"{title} – {views.Site.Config.Title}";
        }
    }

    /// <summary>The page's own, else the site's, so that search results never show a piece of the menu.</summary>
    public string Description => head.Description.Length > 0 ? head.Description : views.Site.Config.Description;

    public string Canonical => head.Canonical.Length > 0 ? head.Canonical : views.Absolute(head.Url);

    public string Language => head.Language.Length > 0 ? head.Language : views.Site.Config.Language;

    /// <summary>Home first, the page itself last.</summary>
    public IReadOnlyList<LinkView> Breadcrumb => _breadcrumb ??= head.Url == UrlPath.Home
        ? []
        : [new LinkView(views.Words[Word.Home], views.Link(UrlPath.Home)), .. head.Crumbs.SkipLast(1), .. head.Crumbs.TakeLast(1)
            .Select(last => new LinkView(last.Title, last.Url) { IsLast = true })];

    private string? Policy => policy;

    private bool Holds(BodyParts part) =>
        (_parts ??= PageFeatures.PartsOf((head.Post?.Body.Html ?? head.Content ?? Templates.Html.Markup.Empty).Utf8)).HasFlag(part);

    /// <summary>A theme asks twice: whether it is there, and for it.</summary>
    private Templates.Html.Markup Structured => _structured ??= JsonLd.Of(this);

    /// <summary>The address of the menu entry to mark as current, or empty.</summary>
    private string Section
    {
        get
        {
            foreach (var candidate in head.Sections.Prepend(views.Link(head.Url)))
            {
                var found = site.Menu.SelectMany(entry => entry.Children.Prepend(entry)).FirstOrDefault(entry => entry.Url == candidate);
                if (found is not null) return found.Url;
            }

            return "";
        }
    }
}
