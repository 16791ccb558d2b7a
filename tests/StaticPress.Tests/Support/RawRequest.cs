using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace StaticPress.Tests.Support;

/// <summary>What came back over the wire.</summary>
/// <param name="Status">0 when the server closed the connection without a word.</param>
internal sealed record RawComment(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);
}

/// <summary>Requests that no client library would send, byte by byte.</summary>
internal static class RawRequest
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="target">As it stands in the request line; sent in Latin-1, so that it may hold any byte.</param>
    public static Task<RawComment> Get(Uri server, string target) =>
        Send(server, $"GET {target} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: close\r\n\r\n");

    /// <param name="request">The whole request; it must ask for the connection to be closed.</param>
    public static async Task<RawComment> Send(Uri server, string request)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var client = new TcpClient();
        await client.ConnectAsync(server.Host, server.Port, limit.Token);
        var stream = client.GetStream();
        using var received = new MemoryStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(request), limit.Token);
            await stream.CopyToAsync(received, limit.Token);
        }
        catch (IOException)
        {
            // It hung up before it had heard everything: what it said until then counts.
        }

        return Parse(received.ToArray());
    }

    private static RawComment Parse(byte[] bytes)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0) return new RawComment(0, new Dictionary<string, string>(), []);
        var lines = Encoding.Latin1.GetString(bytes, 0, end).Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        return new RawComment(int.Parse(lines[0].Split(' ')[1], CultureInfo.InvariantCulture), headers, bytes[(end + 4)..]);
    }
}
