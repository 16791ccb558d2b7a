using System.Collections.Concurrent;
using System.Diagnostics;
using StaticPress.Blogs;
using StaticPress.Config;
using StaticPress.Explaining;
using StaticPress.Output;
using StaticPress.Primitives;
using StaticPress.Routing;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>The blog as it is served at one moment. It is replaced as a whole: a request sees one of them from start to end.</summary>
/// <param name="version">Counts the changes since the preview began.</param>
/// <param name="times">Of pages rendered, of this and of earlier sites.</param>
internal sealed class PreviewSite(Blog blog, long version, RenderTimes times)
{
    private readonly ConcurrentQueue<PageRenderer> _idle = [];
    private volatile bool _retired;
    private PreviewSite? _forReaders;

    public Blog Blog => blog;

    public long Version => version;

    /// <summary>Addresses whose source had to be left out because of its mistakes, with the path of that source.</summary>
    public IReadOnlyDictionary<string, string> Lost { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where made pictures come from.</summary>
    public required MadePictures Pictures { get; init; }

    /// <summary>What reading it took.</summary>
    public IReadOnlyList<StageTime> Stages { get; init; } = [];

    public string BasePath => blog.Plan.Site.Config.Address.BasePath;

    public IReadOnlyList<Problem> Errors { get; } = [.. blog.Problems.Where(problem => problem.IsError)];

    /// <summary>Mistakes in the theme and the settings: with one of them no page can be what its author means.</summary>
    public IReadOnlyList<Problem> Blocking { get; } = [.. blog.Problems.Where(IsBlocking)];

    /// <summary>What is wrong on single pages, warnings too. Every text is rendered for it, when somebody first asks.</summary>
    public IReadOnlyList<Problem> OfPages => _ofPages.Value;

    /// <summary>Where the posts belong that are not shown.</summary>
    public HeldAddresses Held { get; } = new(blog);

    private readonly Lazy<IReadOnlyList<Problem>> _ofPages = new(() => PageProblems.Of(blog));

    /// <summary>The same blog as a build would publish it, read when it is first asked for.</summary>
    public PreviewSite ForReaders => LazyInitializer.EnsureInitialized(ref _forReaders, Published);

    public RenderedPage Render(Route route)
    {
        var renderer = _idle.TryDequeue(out var idle) ? idle : new PageRenderer(blog.Renderer);
        var start = Stopwatch.GetTimestamp();
        try
        {
            return renderer.Render(route);
        }
        finally
        {
            times.Add(route.Url, Stopwatch.GetElapsedTime(start));
            _idle.Enqueue(renderer);
            if (_retired) GiveBack();
        }
    }

    /// <summary>How many pages were rendered since the preview began.</summary>
    public int Renders => times.Count;

    /// <summary>The pages that were looked at last, the newest first.</summary>
    public IReadOnlyList<RouteTime> LastRendered() => times.Last();

    /// <summary>Gives its buffers back; requests that still run keep theirs until they end.</summary>
    public void Retire()
    {
        _retired = true;
        GiveBack();
        if (_forReaders is { } shown && shown != this) shown.Retire();
    }

    private PreviewSite Published()
    {
        var (shown, wanted) = (blog.Plan.Site.Options, new BuildOptions(blog.Plan.Site.Options.Now, blog.Plan.Site.Options.BaseUrl));
        return wanted == shown with { Marks = false }
            ? this
            : new PreviewSite(Blog.After(new Change(blog, blog.Plan.Sources, wanted), new StageTimes()), version, times)
            {
                Lost = Lost,
                Pictures = Pictures,
            };
    }

    private void GiveBack()
    {
        while (_idle.TryDequeue(out var renderer)) renderer.Dispose();
    }

    private static bool IsBlocking(Problem problem) => problem.IsError
        && (ThemesFolder.Holds(problem.Place.File)
            || Locale.Phrasebook.IsBook(problem.Place.File)
            || (problem.Place.File == SiteConfig.File && problem.Area is ProblemArea.Files or ProblemArea.Yaml or ProblemArea.Settings));
}

/// <summary>Mistakes and warnings that show only when a text is rendered, of all texts of the site.</summary>
internal static class PageProblems
{
    public static IReadOnlyList<Problem> Of(Blog blog)
    {
        if (blog.Problems.Any(problem => problem.IsError && ThemesFolder.Holds(problem.Place.File))) return [];
        var routes = blog.Plan.Routes.Routes.Where(route => route.Document is not null).ToArray();
        var found = new IReadOnlyList<Problem>[routes.Length];
        Parallel.For(
            0,
            routes.Length,
            () => new PageRenderer(blog.Renderer),
            (i, _, renderer) =>
            {
                found[i] = renderer.Render(routes[i]).Problems;
                return renderer;
            },
            renderer => renderer.Dispose());
        return [.. found.SelectMany(problems => problems).Distinct().Order()];
    }
}
