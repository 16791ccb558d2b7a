using System.Collections.Concurrent;
using StaticPress.Build;
using StaticPress.Config;
using StaticPress.Primitives;
using StaticPress.Routing;

namespace StaticPress.Preview;

/// <summary>The blog as it is served at one moment. It is replaced as a whole: a request sees one of them from start to end.</summary>
/// <param name="version">Counts the changes since the preview began.</param>
/// <param name="lost">Addresses whose source had to be left out because of its mistakes, with the path of that source.</param>
internal sealed class PreviewSite(Blog blog, long version, IReadOnlyDictionary<string, string> lost)
{
    private readonly ConcurrentBag<PageRenderer> _idle = [];
    private volatile bool _retired;

    public Blog Blog => blog;

    public long Version => version;

    public IReadOnlyDictionary<string, string> Lost => lost;

    public string BasePath => blog.Plan.Site.Config.Address.BasePath;

    public IReadOnlyList<Problem> Errors { get; } = [.. blog.Problems.Where(problem => problem.IsError)];

    /// <summary>Mistakes in the theme and the settings: with one of them no page can be what its author means.</summary>
    public IReadOnlyList<Problem> Blocking { get; } = [.. blog.Problems.Where(IsBlocking)];

    public RenderedPage Render(Route route)
    {
        var renderer = _idle.TryTake(out var idle) ? idle : new PageRenderer(blog.Renderer);
        try
        {
            return renderer.Render(route);
        }
        finally
        {
            _idle.Add(renderer);
            if (_retired) GiveBack();
        }
    }

    /// <summary>Gives its buffers back; requests that still run keep theirs until they end.</summary>
    public void Retire()
    {
        _retired = true;
        GiveBack();
    }

    private void GiveBack()
    {
        while (_idle.TryTake(out var renderer)) renderer.Dispose();
    }

    private static bool IsBlocking(Problem problem) => problem.IsError
        && (problem.Place.File.StartsWith("themes/", StringComparison.Ordinal)
            || (problem.Place.File == SiteConfig.File && string.CompareOrdinal(problem.Code, ProblemCode.MissingTitle) < 0));
}
