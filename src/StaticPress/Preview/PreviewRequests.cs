using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using StaticPress.Sources;

namespace StaticPress.Preview;

/// <summary>Answers every request of the preview.</summary>
internal sealed class PreviewRequests(PreviewOptions options, CurrentSite current, EventStream events, CancellationToken stop)
{
    /// <summary>Whoever asks before the site is read waits this long before he is told to ask again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>A file that changes faster than it can be read is shown as it last was.</summary>
    private const int MostTries = 3;

    public OpenPorts Ports { private get; init; } = new();

    public async Task Answer(HttpContext context)
    {
        try
        {
            AddSecurityHeaders(context);
            await Respond(context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !context.Response.HasStarted)
        {
            context.Response.Clear();
            AddSecurityHeaders(context);
            await ResponseWriter.Write(context, ErrorPage.Of(failure));
        }
    }

    private async Task Respond(HttpContext context)
    {
        var (request, host) = (context.Request, context.Request.Headers.Host.ToString());
        var trust = HostCheck.Of(host, options);
        if (trust == Trust.None)
        {
            await ResponseWriter.Write(context,
                Response.Text(403,
                    $"This is a preview. It does not answer for the host '{host}'. Start it with --allow-host NAME if that is "
                + $"one of yours."));
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await ResponseWriter.Write(context, Response.Text(405, "Only GET and HEAD are answered."));
            return;
        }

        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        if (RequestPath.Read(target) is not { } path) await ResponseWriter.Write(context, Response.Text(404, "Not found."));
        else if (trust == Trust.Reader) await ResponseWriter.Write(context, await RespondToReader(path, context));
        else if (path == PreviewPaths.Events) await Listen(context, host);
        else await ResponseWriter.Write(context, await RespondTo(path, context, options));
    }

    private void AddSecurityHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // The desk shows pages of the site in a frame; nobody else does.
        if (options.Second is null) headers.XFrameOptions = "SAMEORIGIN";
        else headers.ContentSecurityPolicy = $"frame-ancestors 'self' {Desks(context)}";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    /// <summary>The desk has the name that this machine was asked by; a name that others can point elsewhere is none.</summary>
    private string Desks(HttpContext context)
    {
        var names = $"http://127.0.0.1:{Ports.Second} http://localhost:{Ports.Second}";
        var asked = HostCheck.NameOf(context.Request.Headers.Host.ToString());
        return IPAddress.TryParse(asked.Trim('[', ']'), out _) ? $"{names} http://{asked}:{Ports.Second}" : names;
    }

    private async Task Listen(HttpContext context, string host)
    {
        if (!HostCheck.AllowsOrigin(context.Request.Headers.Origin, host, options))
        {
            await ResponseWriter.Write(context, Response.Text(403, "Only pages of this preview may listen."));
            return;
        }

        await current.First.WaitAsync(context.RequestAborted);
        await events.Serve(context, current.Hello, stop);
    }

    private async Task<Response> RespondToReader(string path, HttpContext context)
    {
        if (PreviewPaths.IsOurs(path))
            return Response.Text(403, "This part of the preview is its author's. Start it with --allow-host NAME to see it by this name.");
        var response = await RespondTo(path, context, options with { Reload = false }, Trust.Reader);
        return response.Status < 500 ? response : Response.Text(response.Status, "This page cannot be shown now.");
    }

    private async Task<Response> RespondTo(string path, HttpContext context, PreviewOptions shown, Trust trust = Trust.Author)
    {
        if (path == PreviewPaths.Script) return PreviewAssets.Script;
        if (path == PreviewPaths.SharedEvents) return PreviewAssets.SharedEvents;
        if (path == PreviewPaths.AtDesk) return PreviewAssets.AtDesk;
        if (path == PreviewPaths.Style) return PreviewAssets.Style;
        if (!current.First.IsCompleted && await Task.WhenAny(current.First, Task.Delay(Patience, stop)) != current.First)
            return ErrorPage.Reading();
        await current.First;
        if (PreviewPaths.IsOurs(path)) return AuthorResponses.Of(path, context.Request.Query, current, shown);
        for (var tries = 1; ; tries++)
        {
            var isAtDesk = options.Second is not null && context.Request.QueryString.Value == AtDesk.Query;
            var response =
                SiteResponses.Of(path, context.Request.QueryString.Value ?? "",
                    trust == Trust.Reader ? current.Now.ForReaders : current.Now,
                    isAtDesk ? shown with { Reload = false, DespiteMistakes = true } : shown);
            if (isAtDesk) response = AtDesk.Prepare(response);
            if (tries == MostTries || response.Source is null || IsCurrent(response.Source)) return response;
            await current.CatchUp(response.Source.Path, context.RequestAborted);
        }
    }

    /// <summary>Whether a file is still as it was when the site was read.</summary>
    private static bool IsCurrent(SourceFile file)
    {
        if (file is not DiskFile disk) return true;
        var now = new FileInfo(disk.FullPath);
        return now.Exists && now.Length == disk.Length && now.LastWriteTimeUtc.Ticks == disk.Modified
            && FileIdentity.Of(disk.FullPath) == disk.Identity;
    }
}

/// <summary>Answers for the preview's own pages.</summary>
internal static class AuthorResponses
{
    public static Response Of(string path, IQueryCollection query, CurrentSite current, PreviewOptions options) => path switch
    {
        "/_preview" => Response.Moved(PreviewPaths.Home),
        PreviewPaths.Home => AuthorPage.Of(AuthorQuery.Read(query), current, options),
        PreviewPaths.Explain => ExplainPage.Of(query["url"].ToString(), current.Now, options),
        _ => Response.Text(404, "Not found."),
    };
}
