using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace StaticPress.Desk;

/// <summary>
/// Looks at where a request comes from before anybody looks at what it wants. A page of another site may point a name of its own at this
/// machine (DNS rebinding), or have the browser send a form here (CSRF); a page of the author's own site may hold a stranger's script.
/// </summary>
internal static class DeskGate
{
    /// <returns>Why it is refused; null when it may go on.</returns>
    public static string? Refusal(HttpRequest request, Workplace desk)
    {
        var host = request.Headers.Host.ToString();
        if (host != $"{NameOf(request, desk)}:{desk.Ports.Second}") return $"The desk does not answer for the host '{host}'.";
        var isPost = HttpMethods.IsPost(request.Method);
        if (!isPost && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return "Only GET, HEAD and POST are answered.";
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 ? origin != $"http://{host}" : isPost) return "Only pages of the desk itself may send anything here.";
        return IsFromOutside(request.Headers, isPost) ? "Only pages of the desk itself may use it." : null;
    }

    /// <summary>
    /// The name that the browser has this machine by: one that nobody can point elsewhere. From the network that is the number at which
    /// the request came in.
    /// </summary>
    public static string NameOf(HttpRequest request, Workplace desk)
    {
        var name = request.Host.Host;
        if (name == "localhost") return name;
        return desk.Pairing is not null && request.HttpContext.Connection.LocalIpAddress is { } address && name == Written(address)
            ? name : "127.0.0.1";
    }

    public static string CookieName(int port) => $"desk-{port}";

    public static bool HasCookie(HttpRequest request, int port, DeskKeys keys) =>
        request.Headers.Cookie.OfType<string>().SelectMany(header => header.Split(';', StringSplitOptions.TrimEntries))
            .Any(cookie => cookie.StartsWith(CookieName(port) + "=", StringComparison.Ordinal)
                && DeskKeys.IsSame(cookie[(CookieName(port).Length + 1)..], keys.InCookie));

    public static void GiveCookie(HttpResponse response, int port, DeskKeys keys) =>
        response.Headers[HeaderNames.SetCookie] = $"{CookieName(port)}={keys.InCookie}; Path={DeskPath.Home}; HttpOnly; SameSite=Strict";

    private static string Written(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4().ToString()
        : address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]" : address.ToString();

    /// <summary>
    /// Only to what a browser says that does (Fetch Metadata Request Headers, W3C); one may come by a link from anywhere.
    /// </summary>
    private static bool IsFromOutside(IHeaderDictionary headers, bool isPost)
    {
        var site = headers["Sec-Fetch-Site"].ToString();
        if (site is "" or "same-origin" or "none") return false;
        return isPost || headers["Sec-Fetch-Mode"] != "navigate" || headers["Sec-Fetch-Dest"] != "document";
    }
}
