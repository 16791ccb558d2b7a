using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace StaticPress.Tests.Support;

/// <summary>The old site of a blog that moves, on a socket of this machine.</summary>
internal sealed class OldServer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, Func<HttpResponse, Task>> _answers = new(StringComparer.Ordinal);

    private OldServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(Answer);
    }

    /// <summary>Without a slash at its end.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The paths that were asked for, in their order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public static async Task<OldServer> Start()
    {
        var server = new OldServer();
        await server._server.StartAsync();
        server.Url = server._server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
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

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

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
