using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>Answers every request that comes to the desk's port.</summary>
internal sealed class DeskRequests(Workplace desk)
{
    private const int PayloadTooLarge = 413;

    /// <summary>What opens the desk.</summary>
    public static Uri AddressFor(Uri door, DeskKeys keys) => new(door, $"{DeskPath.Home}?key={keys.InAddress}");

    public async Task Answer(HttpContext context)
    {
        AddSecurityHeaders(context);
        try
        {
            await ResponseWriter.Write(context, await Respond(context));
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            await ResponseWriter.Write(context, Response.Text(refused.StatusCode, refused.StatusCode == PayloadTooLarge
                ? "This is more than can be taken at once." : "This request cannot be read."));
        }
        catch (InvalidDataException) when (!context.Response.HasStarted)
        {
            await ResponseWriter.Write(context, Response.Text(400, "This form cannot be read."));
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !context.Response.HasStarted)
        {
            await ResponseWriter.Write(context, Response.Text(500, FailureText.Of(failure)));
        }
    }

    private async Task<Response> Respond(HttpContext context)
    {
        var (request, port) = (context.Request, desk.Ports.Second);
        if (DeskGate.Refusal(request, desk) is { } refusal) return Response.Text(403, refusal);
        if (RequestPath.Read(context.Features.Get<IHttpRequestFeature>()!.RawTarget) is not { } path)
            return Response.Text(404, "Not found.");
        if (path is "/" or "/_desk") return Response.Moved(DeskPath.Home) with { Status = 302 };
        if (!path.StartsWith(DeskPath.Home, StringComparison.Ordinal)) return Response.Text(404, "Not found.");
        if (path.StartsWith(DeskPath.Assets, StringComparison.Ordinal))
            return DeskAssets.Find(path[DeskPath.Assets.Length..]) ?? Response.Text(404, "Not found.");
        if (path == DeskPath.Home && request.Query["key"].ToString() is { Length: > 0 } key) return LetIn(context, key);
        if (!DeskGate.HasCookie(request, port, desk.Keys))
        {
            return desk.Pairing is { } pairing ? await PairingPage.Answer(pairing, desk, context)
                : DeskShell.Closed(403, "This browser has not come by the address that opens the desk.");
        }

        await desk.Current.First.WaitAsync(context.RequestAborted);
        if (path.StartsWith(DeskPath.Pictures + "/", StringComparison.Ordinal)) return Picture(path[DeskPath.Pictures.Length..], context);
        var name = path[DeskPath.Home.Length..];
        return HttpMethods.IsPost(request.Method) ? await Do(name, context) : Show(name, context);
    }

    /// <summary>
    /// The key goes out of the address at once: what stands in a browser's history or on a screen opens nothing by itself.
    /// </summary>
    private Response LetIn(HttpContext context, string key)
    {
        const int SeeOther = 303;
        if (!DeskKeys.IsSame(key, desk.Keys.InAddress))
            return DeskShell.Closed(403, "This address was printed by a program that has ended, or is not whole.");
        DeskGate.GiveCookie(context.Response, desk.Ports.Second, desk.Keys);
        return Response.Moved(DeskPath.Home) with { Status = SeeOther };
    }

    private Response Picture(string address, HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = DeskPictures.Policy;
        return DeskPictures.At(address, desk.Current.Now, desk.Options) ?? Response.Text(404, "There is no such picture.");
    }

    private Response Show(string name, HttpContext context)
    {
        if (DeskPage.Find(name) is not { } page)
            return Response.Text(DeskAction.Find(name) is null ? 404 : 405, "There is no such page at the desk.");
        return DeskShell.Of(page, VisitOf(context, DeskFields.Of(context.Request.Query)));
    }

    private async Task<Response> Do(string name, HttpContext context)
    {
        if (DeskAction.Find(name) is not { } action)
            return Response.Text(DeskPage.Find(name) is null ? 404 : 405, "Nothing can be done here.");
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = action.MostBytes;
        var request = context.Request;
        var given = request.Headers[DeskForm.KeyHeader].ToString();
        if (!request.HasFormContentType)
        {
            // Only a script can send this, and the key with it.
            return DeskKeys.IsSame(given, desk.Keys.InForms)
                ? await action.Do(VisitOf(context, DeskFields.Of(request.Query)) with { Body = await BodyOf(request) })
                : WithoutKey();
        }

        var limits = new FormOptions
        { ValueLengthLimit = (int)Math.Min(action.MostBytes, int.MaxValue), MultipartBodyLengthLimit = action.MostBytes };
        var form = DeskFields.Of(await new FormFeature(request, limits).ReadFormAsync(context.RequestAborted));
        return DeskKeys.IsSame(given.Length > 0 ? given : form[DeskForm.Key], desk.Keys.InForms)
            ? await action.Do(VisitOf(context, form))
            : WithoutKey();
    }

    private static Response WithoutKey() =>
        Response.Text(403, "The desk was started anew since this page was opened. Open it again by the address that the program prints.");

    private static async Task<byte[]> BodyOf(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.ToArray();
    }

    private DeskVisit VisitOf(HttpContext context, DeskFields asked) =>
        new(desk, desk.Current.Now, asked, DeskGate.NameOf(context.Request, desk)) { Stop = context.RequestAborted };

    private void AddSecurityHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        var pages = $"http://{DeskGate.NameOf(context.Request, desk)}:{desk.Ports.Site}";
        headers.ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; "
            + $"img-src 'self' data: blob:; frame-src {pages}; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
