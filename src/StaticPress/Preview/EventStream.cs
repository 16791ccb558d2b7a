using System.Collections.Concurrent;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace StaticPress.Preview;

/// <summary>The open pages, each told of every change (server-sent events, WHATWG HTML 9.2).</summary>
internal sealed class EventStream(TimeSpan heartbeat)
{
    private readonly ConcurrentDictionary<Channel<string>, bool> _open = new();

    public void Send(string message)
    {
        foreach (var page in _open.Keys) page.Writer.TryWrite(message);
    }

    /// <param name="hello">What a page is told first, made after it has begun to listen: no change can fall between the two.</param>
    public async Task Serve(HttpContext context, Func<string> hello, CancellationToken stop)
    {
        // A page that does not listen (asleep) needs no history: on waking it asks for itself.
        var page = Channel.CreateBounded<string>(new BoundedChannelOptions(64) { FullMode = BoundedChannelFullMode.DropOldest });
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
        _open[page] = true;
        try
        {
            context.Response.ContentType = "text/event-stream";
            context.Response.Headers.CacheControl = "no-store";
            await Write(context, $"retry: 500\ndata: {hello()}\n\n", end.Token);
            while (!end.IsCancellationRequested) await Write(context, await Next(page.Reader, end.Token), end.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
        finally
        {
            _open.TryRemove(page, out _);
        }
    }

    /// <summary>The next message; a comment when there is none for a while, so that a connection that died is noticed.</summary>
    private async Task<string> Next(ChannelReader<string> messages, CancellationToken stop)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(stop);
        pause.CancelAfter(heartbeat);
        try
        {
            return $"data: {await messages.ReadAsync(pause.Token)}\n\n";
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return ":\n\n";
        }
    }

    private static async Task Write(HttpContext context, string text, CancellationToken stop)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), stop);
        await context.Response.Body.FlushAsync(stop);
    }
}
