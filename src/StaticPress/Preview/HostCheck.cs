using System.Net;

namespace StaticPress.Preview;

/// <summary>How far whoever asks under a name is trusted.</summary>
internal enum Trust
{
    /// <summary>Nothing is answered.</summary>
    None,

    /// <summary>Gets what a build would publish, and nothing of how it is made.</summary>
    Reader,

    /// <summary>Gets everything.</summary>
    Author,
}

/// <summary>
/// Refuses requests that were meant for another site: a page on the web may point a name of its own at this machine (DNS rebinding),
/// and its scripts could then read drafts.
/// </summary>
internal static class HostCheck
{
    /// <summary>Names that the public DNS never has: RFC 6761, RFC 6762, RFC 8375, and ICANN's <c>.internal</c>.</summary>
    private static readonly string[] PrivateEndings = [".local", ".internal", ".home.arpa", ".test"];

    /// <param name="host">The Host header with its port.</param>
    public static Trust Of(string? host, PreviewOptions options)
    {
        if (string.IsNullOrEmpty(host)) return Trust.None;
        var name = NameOf(host);
        if (IsNamed(name, "localhost") || IsNamed(name, ".localhost") || options.AllowedHosts.Any(allowed => IsNamed(name, allowed)))
            return Trust.Author;
        var isForNetwork = !IPAddress.IsLoopback(options.Host);

        // An address cannot be pointed elsewhere by anybody.
        if (IPAddress.TryParse(name.Trim('[', ']'), out var address))
            return isForNetwork || IPAddress.IsLoopback(address) ? Trust.Author : Trust.None;
        if (!isForNetwork) return Trust.None;
        return !name.Contains('.') || PrivateEndings.Any(ending => IsNamed(name, ending)) ? Trust.Author : Trust.Reader;
    }

    /// <summary>
    /// A script of another site may open an event stream and see that something changed; browsers say where it comes from.
    /// </summary>
    public static bool AllowsOrigin(string? origin, string? host, PreviewOptions options) =>
        string.IsNullOrEmpty(origin)
        || string.Equals(origin, $"http://{host}", StringComparison.OrdinalIgnoreCase)
        // A tunnel that the author named speaks https to the browser and http to the preview.
        || (options.AllowedHosts.Any(allowed => IsNamed(NameOf(host ?? ""), allowed))
            && string.Equals(origin, $"https://{host}", StringComparison.OrdinalIgnoreCase));

    /// <param name="wanted">A name, or the ending of names where it begins with a dot.</param>
    private static bool IsNamed(string name, string wanted) => wanted.StartsWith('.')
        ? name.EndsWith(wanted, StringComparison.OrdinalIgnoreCase)
        : name.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    /// <param name="host">The Host header with its port.</param>
    public static string NameOf(string host)
    {
        var end = host.StartsWith('[') ? host.IndexOf(']') + 1 : host.IndexOf(':');
        return (end <= 0 ? host : host[..end]).TrimEnd('.');
    }
}
