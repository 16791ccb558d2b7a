using StaticPress.Primitives;
using StaticPress.Rendering;
using StaticPress.Routing;

namespace StaticPress.Preview;

/// <summary>Renders pages for one request after the other.</summary>
internal sealed class PageRenderer(Renderer renderer) : IDisposable
{
    private readonly RenderWorker _worker = renderer.Worker();
    private readonly Utf8Buffer _buffer = new();

    public RenderedPage Render(Route route)
    {
        var problems = _worker.Render(route, _buffer).Problems;
        return new RenderedPage(_buffer.WrittenSpan.ToArray(), [.. problems.Distinct().Order()]);
    }

    public void Dispose()
    {
        _worker.Dispose();
        _buffer.Dispose();
    }
}

/// <summary>The bytes that a build would write for a route, and what is wrong with them.</summary>
internal sealed record RenderedPage(byte[] Bytes, IReadOnlyList<Problem> Problems)
{
    public bool IsGood => !Problems.Any(problem => problem.IsError);

    /// <summary>Whether nothing but the text of one file is at fault: the page is there all the same.</summary>
    public bool IsWholeBut(string file) => Bytes.Length > 0 && !Problems.Any(problem => problem.IsError && problem.Place.File != file);
}
