using StaticPress.Config;
using StaticPress.Locale;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Templates.Language;

namespace StaticPress.Views;

/// <summary>The whole blog, the same for every page.</summary>
internal sealed class SiteView(SiteViews views) : View<SiteView>(Table)
{
    public static readonly MemberTable<SiteView> Table = new()
    {
        ["title"] = view => view.Config.Title,
        ["tagline"] = view => view.Config.Tagline.Length > 0 ? view.Config.Tagline : null,
        ["description"] = view => view.Config.Description.Length > 0 ? view.Config.Description : null,
        ["url"] = view => view.Views.Absolute(Primitives.UrlPath.Home),
        ["base_path"] = view => view.Config.Address.BasePath,
        ["home"] = view => view.Views.Link(Primitives.UrlPath.Home),
        ["language"] = view => view.Config.Language,
        ["direction"] = view => view.Config.Direction,
        ["author"] = view => view.Views.Of(view.Views.Site.DefaultAuthor),
        ["authors"] = view => view._authors.Value,
        ["menu"] = view => view._menu.Value,
        ["categories"] = view => view._categories.Value,
        ["tags"] = view => view._tags.Value,
        ["years"] = view => view.Years,
        ["latest"] = view => view._latest.Value,
        ["lists"] = view => view._lists.Value,
        ["posts"] = view => view._posts,
        ["pages"] = view => view._pages.Value,
        ["series"] = view => view._series.Value,
        ["post_count"] = view => view.Views.Site.Listed.Count,
        ["archive_url"] = view => view.IfThere(SitePaths.Archive(view.Config)),
        ["categories_url"] = view => view.IfThere(SitePaths.Categories(view.Config)),
        ["tags_url"] = view => view.IfThere(SitePaths.Tags(view.Config)),
        ["search_url"] = view => view.IfThere(SitePaths.Search(view.Config)),
        ["feeds_url"] = view => view.IfThere(SitePaths.FeedsPage),
        ["feeds"] = view => view._feeds.Value,
        ["term_feeds"] = view => view._termFeeds.Value,
        ["comments"] = view => view._comments.Value,
        ["share"] = view => view.Config.Share,
        ["copyright_year"] = view => view.Config.Zone.Local(view.Views.Site.Options.Now).Year,
        ["initials"] = view => AuthorsReader.Initials(view.Config.Title),
        ["logo"] = view => view.Config.Logo.Length > 0 ? view.Views.Image(new Content.LeadImage(view.Config.Logo, "", "", ""), "") : null,
        ["favicon"] = view => view.Config.Favicon.Length > 0 ? view.Views.LinkFromConfig(view.Config.Favicon) : null,
        ["icons"] = view => view._icons.Value,
        ["redirect_map"] = view => view._redirectMap.Value,
        ["generator"] = _ => "StaticPress",
        ["extra"] = view => FreeView.Of(view.Config.Extra),
    };

    private readonly Lazy<AuthorView[]> _authors =
        new(() => [.. views.Site.Terms.Of(TermKind.Author).Select(term => term.Author).OfType<Author>().Select(views.Of)]);
    private readonly Lazy<TermView[]> _categories = new(() => [.. views.Site.Terms.Of(TermKind.Category).Select(views.Of)]);
    private readonly Lazy<TermView[]> _tags = new(() => [.. views.Site.Terms.Of(TermKind.Tag).Select(views.Of)]);
    private readonly Lazy<TermView[]> _lists = new(() =>
        [.. views.Site.Config.Lists.Own.Select(list => views.Of(views.Site.Terms[new TermKey(TermKind.List, list.Key)]))]);
    private readonly Lazy<ArchiveYearView[]> _years = new(() => [.. views.Site.Years.Select(year => new ArchiveYearView(year, views))]);
    private readonly Lazy<PostView[]> _latest = new(() => [.. views.Site.Listed.Take(10).Select(views.Of)]);
    private readonly LazyList _posts = new(views.Site.Listed.Count, at => views.Of(views.Site.Listed[at]));
    private readonly Lazy<StandaloneView[]> _pages = new(() => [.. views.Site.Pages.Select(page => new StandaloneView(page, views))]);
    private readonly Lazy<SeriesView[]> _series = new(() =>
        [.. views.Site.Series.Keys.Order(StringComparer.Ordinal).Select(title => new SeriesView(title, null, views))]);
    private readonly Lazy<CommentsConfigView> _comments = new(() => new CommentsConfigView(views.Site.Config.Comments, views.Words));
    private readonly Lazy<LinkView[]> _menu = new(() => [.. MenuLinks(views.Site.Config.Menu, views)]);
    private readonly RetryingLazy<IconView[]> _icons = new(() => [.. SiteIcons.Of(views)]);
    private readonly Lazy<Templates.Html.Markup?> _redirectMap = new(() => WordPressAddresses.Of(views));
    private readonly Lazy<LinkView[]> _feeds = new(() => [.. SiteFeeds.Of(views)]);
    private readonly Lazy<LinkView[]> _termFeeds = new(() => [.. SiteFeeds.OfTerms(views)]);

    public IReadOnlyList<LinkView> Menu => _menu.Value;

    public IReadOnlyList<LinkView> Feeds => _feeds.Value;

    public ArchiveYearView[] Years => _years.Value;

    private SiteViews Views => views;

    private Config.SiteConfig Config => views.Site.Config;

    /// <summary>Without those whose page waits for its day.</summary>
    private static IEnumerable<LinkView> MenuLinks(IReadOnlyList<Config.MenuEntry> entries, SiteViews views)
    {
        foreach (var entry in entries)
        {
            LinkView[] children = [.. MenuLinks(entry.Children, views)];
            var url = views.LinkFromConfig(entry.Url) ?? children.FirstOrDefault()?.Url;
            if (url is not null) yield return new LinkView(entry.Title, url) { Children = children };
        }
    }

    private string? IfThere(Primitives.UrlPath path) => views.Routes.Find(path.Value) is null ? null : views.Link(path);
}

/// <summary>The feeds of the whole site, for the head of every page, and those of its terms.</summary>
internal static class SiteFeeds
{
    public static IEnumerable<LinkView> Of(SiteViews views)
    {
        var title = views.Site.Config.Title;
        IEnumerable<(UrlPath Path, string Title, string Type)> feeds =
        [
            .. Enum.GetValues<FeedFormat>().Select(format => (format.Path(), format.Title(title), format.MediaType())),
            (SitePaths.Podcast, views.Words.Of(Word.PodcastOf, ("site", title)), "application/rss+xml"),
            .. views.Site.Config.Lists.Own.Where(list => list.Podcast is not null)
                .Select(list => (SitePaths.PodcastOf(list), list.Podcast!.Title, "application/rss+xml")),
        ];
        return feeds.Where(feed => views.Routes.Find(feed.Path.Value) is not null)
            .Select(feed => new LinkView(feed.Title, views.Link(feed.Path)) { Type = feed.Type });
    }

    /// <summary>Of categories, tags and authors, as site.yml wants them.</summary>
    public static IEnumerable<LinkView> OfTerms(SiteViews views)
    {
        foreach (var term in views.Site.Terms.All)
        {
            if (views.FeedOf(term) is { } feed) yield return new LinkView(term.Name, views.Link(feed)) { Type = "application/rss+xml" };
        }
    }
}
