using System.Net.Sockets;
using System.Text;
using StaticPress.Sources;
using StaticPress.Tests.Support;

namespace StaticPress.Tests.Preview;

public sealed class Stopping
{
    /// <summary>What visitors leave open; HOST is for the address.</summary>
    private static readonly string[] Visits =
    [
        "GET /_events HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "GET /media/show.mp3 HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: HOST\r\n\r\nGET / HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "GET / HTTP/1.1\r\nHo",
        "",
    ];

    /// <summary>Two seconds as this process gets them, beside whatever load: the server would give an open page half a minute.</summary>
    private const int MostTicks = 100;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(20);

    [Fact]
    public async Task It_stops_soon_whatever_its_visitors_do()
    {
        await using var preview = await PreviewedFolder.Of(new TestSite().Config("title: Show")
            .File(new MemoryFile("content/media/show.mp3", new byte[20_000_000])));
        var visitors = new List<TcpClient>();
        foreach (var visit in Visits)
        {
            // None of them reads what it is sent, and so none is ever done.
            var visitor = new TcpClient { ReceiveBufferSize = 4096 };
            visitors.Add(visitor);
            await visitor.ConnectAsync(preview.Address.Host, preview.Address.Port);
            await visitor.GetStream()
                .WriteAsync(Encoding.ASCII.GetBytes(visit.Replace("HOST", preview.Address.Authority, StringComparison.Ordinal)));
        }

        Assert.Equal(200, await preview.Status("/"));
        var stopping = preview.Stop();
        var ticks = 0;
        for (; !stopping.IsCompleted; ticks++) await Task.Delay(Tick);
        await stopping;
        Assert.InRange(ticks, 0, MostTicks);
        visitors.ForEach(visitor => visitor.Dispose());
    }
}
