using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using StaticPress.Preview;

namespace StaticPress.Tests.Preview;

public sealed class OpenPages
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_page_that_hears_of_nothing_is_spoken_to_now_and_then_and_hears_of_the_next_change_once()
    {
        var pipe = new Pipe();
        var context = new DefaultHttpContext();
        context.Response.Body = pipe.Writer.AsStream();
        using var lines = new StreamReader(pipe.Reader.AsStream());
        using var stop = new CancellationTokenSource();
        var events = new EventStream(heartbeat: TimeSpan.FromMilliseconds(10));
        var served = events.Serve(context, () => "hello", stop.Token);
        foreach (var line in (string[])["retry: 500", "data: hello", "", ":", "", ":", ""]) Assert.Equal(line, await Next());
        events.Send("news");
        var heard = await Next();
        while (heard is ":" or "") heard = await Next();
        Assert.Equal("data: news", heard);
        foreach (var line in (string[])["", ":", ""]) Assert.Equal(line, await Next());
        await stop.CancelAsync();
        await served.WaitAsync(Patience);

        Task<string?> Next() => lines.ReadLineAsync().WaitAsync(Patience);
    }
}
