using System.Net;

namespace StaticPress.Preview;

/// <summary>
/// Refuses requests that were meant for another site: a page on the web may point a name of its own at this machine (DNS rebinding),
/// and its scripts could then read drafts.
/// </summary>
internal static class HostCheck
{
    /// <param name="host">The Host header with its port.</param>
    /// <param name="bound">The address that the preview listens at.</param>
    public static bool Allows(string? host, IPAddress bound)
    {
        if (string.IsNullOrEmpty(host)) return false;
        var name = NameOf(host);
        if (name.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return true;
        if (!IPAddress.TryParse(name.Trim('[', ']'), out var address)) return false;

        // An address cannot be pointed elsewhere by anybody.
        return IPAddress.IsLoopback(address) || !IPAddress.IsLoopback(bound);
    }

    /// <summary>A script of another site may open an event stream and see that something changed; browsers say where it comes from.</summary>
    public static bool AllowsOrigin(string? origin, string? host) =>
        string.IsNullOrEmpty(origin) || string.Equals(origin, $"http://{host}", StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string host)
    {
        var end = host.StartsWith('[') ? host.IndexOf(']') + 1 : host.IndexOf(':');
        return end <= 0 ? host : host[..end];
    }
}
