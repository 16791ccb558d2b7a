using System.Collections.Concurrent;
using StaticPress.Content;
using StaticPress.Feeds;
using StaticPress.Primitives;
using StaticPress.Rendering.Checks;
using StaticPress.Rendering.Pages;
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
    private readonly ConcurrentDictionary<string, string> _policies = new(StringComparer.Ordinal);

    /// <param name="before">One with the same theme and settings, whose templates need not be read again.</param>
    public Renderer(SitePlan plan, Renderer? before = null)
    {
        Plan = plan;
        Views = new SiteViews(plan);
        Site = new SiteView(Views);
        Feeds = new FeedRenderer(Views);
        Search = new SearchWords(plan, Views.Bodies);
        Globals = new TemplateGlobals(ThemeNames.Globals(Views, Site));
        (Templates, TemplateProblems) = before is null ? Read(plan) : (before.Templates, before.TemplateProblems);
        BasePath = new BasePathCheck(plan);
    }

    public SitePlan Plan { get; }

    private IReadOnlyList<Problem> TemplateProblems { get; }

    internal SiteViews Views { get; }

    internal SiteView Site { get; }

    internal FeedRenderer Feeds { get; }

    internal SearchWords Search { get; }

    internal TemplateSet Templates { get; }

    internal TemplateGlobals Globals { get; }

    internal BasePathCheck BasePath { get; }

    public RenderWorker Worker() => new(this);

    /// <summary>The Content-Security-Policy of pages of a layout.</summary>
    public string PolicyOf(string layout) => _policies.GetOrAdd(layout, name =>
        ContentPolicy.Of(PageTemplates.Of($"layouts/{name}.html", Templates) is { AreAll: true } page ? [.. page.Layouts, .. page.Partials] : [.. Templates.Sources], Plan.Site.Config));

    /// <returns>Null for a route that no template makes, and for one whose text cannot be read.</returns>
    public PageTemplates? TemplatesOf(Route route)
    {
        try
        {
            return PageComposer.Compose(route, Views, Site) is { } page ? PageTemplates.Of($"layouts/{page.Layout}.html", Templates) : null;
        }
        catch (UnreadableException)
        {
            return null;
        }
    }

    /// <summary>The addresses of this site that the text of a post or page leads to.</summary>
    public IReadOnlySet<string> LinksOf(Document document) => Views.Bodies.LinksOf(document);

    /// <summary>Every link and picture of a text with the place where it stands.</summary>
    public IReadOnlyList<(LinkTarget Target, Place Place)> PlacesOf(Document document) => Views.Bodies.PlacesOf(document);

    /// <summary>What is wrong before any page is rendered.</summary>
    public IEnumerable<Problem> Check() => [.. TemplateProblems, .. FrontMatterLinks.Check(Plan), .. Plan.Site.Faulty.SelectMany(Views.Bodies.Mistakes), .. SettingLinks.Check(Views), .. PodcastCheck.Problems(Plan, Views.Recordings)];

    private static (TemplateSet Templates, IReadOnlyList<Problem> Problems) Read(SitePlan plan)
    {
        var sources = Sources(plan, out var unreadable);
        var templates = TemplateLoader.Load(sources, ThemeNames.Known(plan));
        return (templates, [.. unreadable, .. templates.Problems]);
    }

    private static List<TemplateSource> Sources(SitePlan plan, out List<Problem> unreadable)
    {
        var sources = new List<TemplateSource>();
        unreadable = [];
        foreach (var file in plan.Theme.Templates)
        {
            var bytes = file.Source.ReadAll(unreadable);
            if (StrictUtf8.FirstBadByte(bytes) >= 0) unreadable.Add(StrictUtf8.NotUtf8(file.Source.Path, bytes));
            else sources.Add(new TemplateSource(file.Name, file.Source.Path, StrictUtf8.Decode(bytes)));
        }

        return sources;
    }
}
