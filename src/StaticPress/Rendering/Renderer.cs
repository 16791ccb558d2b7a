using System.Collections.Concurrent;
using StaticPress.Content;
using StaticPress.Feeds;
using StaticPress.Markdown;
using StaticPress.Primitives;
using StaticPress.Rendering.Checks;
using StaticPress.Routing;
using StaticPress.Search;
using StaticPress.Sources;
using StaticPress.Templates.Language;
using StaticPress.Templates.Reading;
using StaticPress.Views;

namespace StaticPress.Rendering;

/// <summary>Turns any route into bytes. Shared by all threads; each takes a <see cref="RenderWorker"/> of its own.</summary>
internal sealed class Renderer
{
    private readonly RetryingLazy<SearchIndex> _search;
    private readonly Lazy<Problem?> _missingLayouts;
    private readonly ConcurrentDictionary<string, string> _policies = new(StringComparer.Ordinal);

    /// <param name="before">One with the same theme and settings, whose templates need not be read again.</param>
    public Renderer(SitePlan plan, Renderer? before = null)
    {
        Plan = plan;
        (Templates, TemplateProblems) = before is null ? Read(plan) : (before.Templates, before.TemplateProblems);
        Views = new SiteViews(plan, Templates);
        Feeds = new FeedRenderer(Views);
        _search = new RetryingLazy<SearchIndex>(
            () => new SearchWords(plan.Routes.Search ?? throw new InvalidOperationException("This site has no search."))
                .Index(plan, Views.Bodies));
        _missingLayouts = new Lazy<Problem?>(
            () => NeededLayouts.Missing(plan.Theme, plan.Routes.Routes.Any(route => route is Route.Redirect)));
        BasePath = new BasePathCheck(plan);
    }

    public SitePlan Plan { get; }

    private IReadOnlyList<Problem> TemplateProblems { get; }

    internal SiteViews Views { get; }

    internal SiteView Site => Views.Whole;

    internal FeedRenderer Feeds { get; }

    /// <summary>Made of all texts when it is first asked for.</summary>
    internal SearchIndex Search => _search.Value;

    internal TemplateSet Templates { get; }

    internal TemplateGlobals Globals => Views.Globals;

    internal BasePathCheck BasePath { get; }

    /// <summary>The same for every page that lacks one; null where the theme has all.</summary>
    internal Problem? MissingLayouts => _missingLayouts.Value;

    /// <param name="search">The index of the search, when the caller has made it of what he rendered.</param>
    public RenderWorker Worker(SearchIndex? search = null) => new(this, search);

    /// <summary>An index of the search, made of words of which many are known already.</summary>
    public SearchIndex IndexOf(SearchWords words) => words.Index(Plan, Views.Bodies);

    /// <summary>The Content-Security-Policy of pages of a layout.</summary>
    public string PolicyOf(string layout) => _policies.GetOrAdd(layout, name =>
        ContentPolicy.Of(PageTemplates.Of(LayoutFile.Of(name), Templates) is { AreAll: true } page
            ? [.. page.Layouts, .. page.Partials, .. PageTemplates.OfComponents(Templates)]
            : [.. Templates.Sources], Plan.Site.Config));

    /// <returns>Null for a route that no template makes.</returns>
    public PageTemplates? TemplatesOf(Route route) =>
        route.Layout is { } layout ? PageTemplates.Of(LayoutFile.Of(layout), Templates) : null;

    /// <summary>The addresses of this site that the text of a post or page leads to.</summary>
    public IReadOnlySet<string> LinksOf(Document document) => Views.Bodies.LinksOf(document);

    /// <summary>Every link and picture of a text with the place where it stands.</summary>
    public IReadOnlyList<PlacedLink> PlacesOf(Document document) => Views.Bodies.PlacesOf(document);

    /// <summary>What is wrong before any page is rendered.</summary>
    public IEnumerable<Problem> Check() =>
        [.. TemplateProblems, .. FrontMatterLinks.Check(Views), .. Plan.Site.Faulty.SelectMany(Views.Bodies.Mistakes),
            .. SettingLinks.Check(Views), .. PodcastCheck.Problems(Plan, Views.Recordings)];

    private static (TemplateSet Templates, IReadOnlyList<Problem> Problems) Read(SitePlan plan)
    {
        var (sources, unreadable) = Sources(plan);
        var templates = TemplateLoader.Load(sources, ThemeNames.Known(plan));
        return (templates, [.. unreadable, .. templates.Problems]);
    }

    private static Reading<List<TemplateSource>> Sources(SitePlan plan)
    {
        var (sources, unreadable) = (new List<TemplateSource>(), new List<Problem>());
        foreach (var file in plan.Theme.Templates)
        {
            var bytes = file.Source.TryReadAll().TellTo(unreadable);
            if (StrictUtf8.FirstBadByte(bytes) >= 0) unreadable.Add(StrictUtf8.NotUtf8(file.Source.Path, bytes));
            else sources.Add(new TemplateSource(file.Name, file.Source.Path, StrictUtf8.Decode(bytes)));
        }

        return new Reading<List<TemplateSource>>(sources, unreadable);
    }
}
