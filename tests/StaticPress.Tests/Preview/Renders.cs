using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using StaticPress.Preview;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

/// <summary>What a request costs, counted in pages rendered: a clock would tell of this machine.</summary>
public sealed class Renders : IAsyncLifetime, IDisposable
{
    private const string Post = "content/posts/2021-08-26-a.md";

    private static readonly IServiceProvider Services = new ServiceCollection().AddLogging().BuildServiceProvider();

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _stop = new();
    private CurrentSite _current = null!;
    private PreviewRequests _requests = null!;
    private Task _running = Task.CompletedTask;

    public async Task InitializeAsync()
    {
        new TestSite().Config("title: Show").Post("2021-08-26-a", "title: A", "First.").Post("2021-08-27-b", "title: B")
            .Page("about", "title: About", "First.").WriteTo(_folder);
        var options = PreviewedFolder.Options(_folder.FullPath);
        var events = new EventStream(TimeSpan.FromMinutes(1));
        _current = new CurrentSite(options, new PreviewVoice(_ => { }, _ => { }), events);
        _requests = new PreviewRequests(options, _current, events, _stop.Token);
        _running = Task.Run(() => _current.Run(_stop.Token));
        await _current.First;
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _running);
    }

    public void Dispose()
    {
        _stop.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("/2021/08/26/a/", Post, "---\ntitle: A\n---\nSecond, and longer.\n")]
    [InlineData("/about/", "content/pages/about.md", "---\ntitle: About\n---\nSecond, and longer.\n")]
    [InlineData("/2021/08/26/a/", Post, "---\ntitle: Another\n---\nSecond, and longer.\n")]
    public async Task After_an_edit_a_request_renders_its_page_once_as_before(string url, string file, string text)
    {
        Assert.Equal((1, "First."), await Cost(url));
        _folder.Write(file, text);
        await _current.CatchUp(file, _stop.Token);

        Assert.Equal((1, "Second, and longer."), await Cost(url));
        Assert.Equal((1, "Second, and longer."), await Cost(url));
        Assert.Equal((1, ""), await Cost("/"));
    }

    [Fact]
    public async Task A_request_that_sees_an_edit_first_renders_what_was_and_what_is()
    {
        await Cost("/2021/08/26/a/");
        _folder.Write(Post, "---\ntitle: A\n---\nSecond, and longer.\n");

        var (renders, words) = await Cost("/2021/08/26/a/");

        Assert.Equal("Second, and longer.", words);
        Assert.InRange(renders, 1, 3);
    }

    /// <returns>How many pages were rendered for one request, and which of the texts of this test it shows.</returns>
    private async Task<(int Renders, string Words)> Cost(string url)
    {
        var before = _current.Now.Renders;
        var context = new DefaultHttpContext { RequestServices = Services };
        (context.Request.Method, context.Request.Host) = ("GET", new HostString("localhost"));
        context.Features.Get<IHttpRequestFeature>()!.RawTarget = url;
        using var body = new MemoryStream();
        context.Response.Body = body;
        await _requests.Answer(context);
        Assert.Equal(200, context.Response.StatusCode);
        var text = System.Text.Encoding.UTF8.GetString(body.ToArray());
        return (_current.Now.Renders - before, url == "/" ? "" : new[] { "First.", "Second, and longer." }
            .Single(words => text.Contains($"<p>{words}</p>", StringComparison.Ordinal)));
    }
}
