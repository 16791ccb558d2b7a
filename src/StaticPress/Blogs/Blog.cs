using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Rendering;
using StaticPress.Routing;
using StaticPress.SiteModel;
using StaticPress.Sources;
using StaticPress.Themes;

namespace StaticPress.Blogs;

/// <summary>The blog, read and planned: every address is known, and any of them can be rendered.</summary>
/// <param name="Problems">Everything wrong so far, sorted; a page's own problems come when it is rendered.</param>
internal sealed record Blog(SitePlan Plan, Renderer Renderer, IReadOnlyList<Problem> Problems)
{
    /// <summary>What it was made of, for the next reading.</summary>
    public required BlogParts Parts { get; init; }

    /// <summary>What is held back with the texts that show it.</summary>
    public required HeldFiles HeldFiles { get; init; }

    /// <summary>What every address was that the site has published.</summary>
    public required UrlHistory History { get; init; }

    /// <summary>Files that were found and could not be read, though nothing on the disk need change before they can.</summary>
    public IEnumerable<SourceFile> Unreadable =>
        Problems.Where(problem => problem.Code == ProblemCode.NotReadable).Select(problem => Plan.Sources.Find(problem.Place.File))
            .OfType<SourceFile>();

    public static Blog Read(SourceTree sources, BuildOptions options, StageTimes? stages = null) =>
        Read(sources, options, stages ?? new StageTimes(), BlogParts.None);

    /// <summary>The blog after a change; only what changed is read again.</summary>
    public static Blog After(Change change, StageTimes stages) =>
        stages.Time("texts", () => TextEdits.Apply(change)) ?? Read(change.Sources, change.Options, stages, BlogParts.Kept(change));

    private static Blog Read(SourceTree sources, BuildOptions options, StageTimes stages, BlogParts kept)
    {
        var read = SiteReading.Read(sources, options, stages, kept);
        var (site, documents) = (read.Site, read.Documents);
        var theme = stages.Time("theme", () => kept.Theme ?? ThemeReader.Read(sources, site.Config));
        var heldFiles = stages.Time("held", () => HeldFiles.Of(site, documents.Media, sources));
        var routes = stages.Time("routes", () => RoutePlan.Make(site, [.. documents.Media.Except(heldFiles.Files)], theme, kept.Catalog));
        var plan = new SitePlan(site, theme, routes, sources) { Catalog = kept.Catalog };
        var renderer = stages.Time("templates", () => new Renderer(plan, kept.Renderer));
        var history = UrlHistory.Read(sources);
        IEnumerable<Problem> problems =
        [
            .. read.Problems, .. theme.Problems, .. routes.Problems, .. renderer.Check(),
            .. history.Problems, .. VanishedAddresses.Find(history, plan), .. LargeFilePointers.Find(routes),
            .. FilesThatTell.Find(routes),
        ];
        return new Blog(plan, renderer,
            Report.Of(problems))
        {
            Parts = new BlogParts(read.Config, documents, theme, renderer) { Catalog = kept.Catalog },
            History = history,
            HeldFiles = heldFiles
        };
    }
}
