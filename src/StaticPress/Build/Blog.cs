using StaticPress.Config;
using StaticPress.Content;
using StaticPress.Primitives;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Build;

/// <summary>The blog, read and planned: every address is known, and any of them can be rendered.</summary>
/// <param name="Problems">Everything wrong so far, sorted; a page's own problems come when it is rendered.</param>
internal sealed record Blog(SitePlan Plan, Renderer Renderer, IReadOnlyList<Problem> Problems)
{
    public static Blog Read(SourceTree sources, BuildOptions options, Stages? stages = null)
    {
        stages ??= new Stages();
        var (config, configProblems) = stages.Time("config", () => SiteConfigReader.Read(sources.Find(SiteConfig.File), options));
        var documents = stages.Time("content", () => Documents.Read(sources, config));
        var theme = stages.Time("theme", () => ThemeReader.Read(sources, config));
        var site = stages.Time("model", () => Site.Assemble(config, options, documents));
        var routes = stages.Time("routes", () => RoutePlan.Make(site, documents.Media, theme));
        var plan = new SitePlan(site, theme, routes, sources);
        var renderer = stages.Time("templates", () => new Renderer(plan));
        IEnumerable<Problem> problems =
        [
            .. sources.Problems, .. configProblems, .. documents.Problems, .. theme.Problems, .. site.Problems, .. routes.Problems, .. renderer.Problems,
        ];
        return new Blog(plan, renderer, [.. problems.Distinct().Order()]);
    }
}
