using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using StaticPress.Preview;

namespace StaticPress.Desk;

/// <summary>What a browser of the network is shown that is not let in yet.</summary>
internal static class PairingPage
{
    private const int MostBytes = 4096;

    public static async Task<Response> Answer(DeskPairing pairing, Workplace desk, HttpContext context)
    {
        const int SeeOther = 303;
        var request = context.Request;
        var path = request.Path.Value;
        if (!HttpMethods.IsPost(request.Method))
        {
            if (path is not (DeskPath.Home or DeskPath.Pair)) return DeskShell.Pairing(403, "");
            pairing.Offer();
            return DeskShell.Pairing(200, "");
        }

        if (path != DeskPath.Pair || !request.HasFormContentType) return DeskShell.Pairing(403, "");
        context.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = MostBytes;
        var code = DeskFields.Of(await new FormFeature(request).ReadFormAsync(context.RequestAborted))["code"];
        if (pairing.Take(code))
        {
            DeskGate.GiveCookie(context.Response, desk.Ports.Second, desk.Keys);
            return Response.Moved(DeskPath.Home) with { Status = SeeOther };
        }

        pairing.Offer();
        return DeskShell.Pairing(403, "This is not the code. After five tries it is spent: a minute later a new one stands in the terminal.");
    }
}
