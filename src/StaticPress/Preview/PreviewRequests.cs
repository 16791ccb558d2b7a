using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace StaticPress.Preview;

/// <summary>Answers every request of the preview.</summary>
internal sealed class PreviewRequests(PreviewOptions options, CurrentSite current, EventStream events, CancellationToken stop)
{
    /// <summary>Whoever asks before the site is read waits this long before he is told to ask again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>A file that changes faster than it can be read is shown as it last was.</summary>
    private const int MostTries = 3;

    public async Task Answer(HttpContext context)
    {
        try
        {
            AddSecurityHeaders(context.Response.Headers);
            await Respond(context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !context.Response.HasStarted)
        {
            context.Response.Clear();
            AddSecurityHeaders(context.Response.Headers);
            await ReplyWriter.Write(context, ErrorPage.Of(failure));
        }
    }

    private async Task Respond(HttpContext context)
    {
        var (request, host) = (context.Request, context.Request.Headers.Host.ToString());
        if (!HostCheck.Allows(host, options.Host))
        {
            await ReplyWriter.Write(context, Reply.Text(403, $"This is a preview. It does not answer for the host '{host}'."));
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await ReplyWriter.Write(context, Reply.Text(405, "Only GET and HEAD are answered."));
            return;
        }

        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        if (RequestPath.Read(target) is not { } path) await ReplyWriter.Write(context, Reply.Text(404, "Not found."));
        else if (path == PreviewPaths.Events) await Listen(context, host);
        else await ReplyWriter.Write(context, await ReplyTo(path, context));
    }

    private static void AddSecurityHeaders(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    private async Task Listen(HttpContext context, string host)
    {
        if (!HostCheck.AllowsOrigin(context.Request.Headers.Origin, host))
        {
            await ReplyWriter.Write(context, Reply.Text(403, "Only pages of this preview may listen."));
            return;
        }

        await current.First.WaitAsync(context.RequestAborted);
        await events.Serve(context, current.Hello, stop);
    }

    private async Task<Reply> ReplyTo(string path, HttpContext context)
    {
        if (path == PreviewPaths.Script) return PreviewAssets.Script;
        if (path == PreviewPaths.Style) return PreviewAssets.Style;
        if (!current.First.IsCompleted && await Task.WhenAny(current.First, Task.Delay(Patience, stop)) != current.First) return ErrorPage.Reading();
        await current.First;
        if (PreviewPaths.IsOurs(path)) return AuthorReplies.Of(path, context.Request.Query, current, options);
        for (var tries = 1; ; tries++)
        {
            var reply = SiteReplies.Of(path, context.Request.QueryString.Value ?? "", current.Now, options);
            if (tries == MostTries || reply.Source is null || SourceStamp.IsCurrent(reply.Source)) return reply;
            await current.CatchUp(reply.Source.Path, context.RequestAborted);
        }
    }
}
