using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace StaticPress.Tests.Support;

/// <summary>The old site of a blog that moves, on a socket of this machine.</summary>
internal sealed class OldServer : IAsyncDisposable
{
    private readonly LocalServer _server;
    private readonly ConcurrentDictionary<string, Func<HttpResponse, Task>> _answers = new(StringComparer.Ordinal);

    private OldServer() => _server = new LocalServer(Answer);

    /// <summary>Without a slash at its end.</summary>
    public string Url => _server.Url;

    /// <summary>The paths that were asked for, in their order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public static async Task<OldServer> Start()
    {
        var server = new OldServer();
        await server._server.Start();
        return server;
    }

    public OldServer With(string path, string type, string text) => With(path, response =>
    {
        response.ContentType = type;
        return response.WriteAsync(text);
    });

    public OldServer With(string path, Func<HttpResponse, Task> answer)
    {
        _answers[path] = answer;
        return this;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        Asked.Enqueue(path);
        if (_answers.TryGetValue(path, out var answer)) return answer(context.Response);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html";
        return context.Response.WriteAsync("<h1>Nothing here</h1>");
    }
}
