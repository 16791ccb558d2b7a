using StaticPress.Primitives;
using StaticPress.Rendering.Feeds;
using StaticPress.Rendering.Search;
using StaticPress.Rendering.Templates;
using StaticPress.Rendering.Views;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Rendering;

/// <summary>Turns any route into bytes. Shared by all threads; each takes a <see cref="RenderWorker"/> of its own.</summary>
internal sealed class Renderer
{
    public Renderer(SitePlan plan)
    {
        Plan = plan;
        Views = new SiteViews(plan);
        Site = new SiteView(Views);
        Feeds = new FeedRenderer(Views);
        Search = new SearchWords(plan, Views.Bodies);
        var templates = Sources(plan, out var unreadable);
        Globals = new TemplateGlobals(ThemeNames.Globals(Views, Site));
        Templates = TemplateSet.Parse(templates, ThemeNames.Known(plan));
        Policy = ContentPolicy.Of(templates, plan.Routes.Find(SitePaths.WordPressNumbers.Value) is null ? [] : [WordPressAddresses.Script], plan.Site.Config);
        Problems = [.. unreadable, .. Templates.Problems, .. FrontMatterLinks.Check(plan), .. PodcastCheck.Problems(plan, Views.Recordings)];
    }

    public SitePlan Plan { get; }

    /// <summary>What is wrong before any page is rendered.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    internal SiteViews Views { get; }

    internal SiteView Site { get; }

    internal FeedRenderer Feeds { get; }

    internal SearchWords Search { get; }

    internal TemplateSet Templates { get; }

    internal TemplateGlobals Globals { get; }

    internal string Policy { get; }

    public RenderWorker Worker() => new(this);

    private static List<TemplateSource> Sources(SitePlan plan, out List<Problem> unreadable)
    {
        var sources = new List<TemplateSource>();
        unreadable = [];
        foreach (var file in plan.Theme.Templates)
        {
            var bytes = file.Source.ReadAll();
            if (StrictUtf8.FirstBadByte(bytes) >= 0) unreadable.Add(StrictUtf8.NotUtf8(file.Source.Path, bytes));
            else sources.Add(new TemplateSource(file.Name, file.Source.Path, StrictUtf8.Decode(bytes)));
        }

        return sources;
    }
}
